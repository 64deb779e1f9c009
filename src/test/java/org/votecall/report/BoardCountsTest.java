package org.votecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.outcome.Stand;
import org.votecall.report.CountStore.Heard;

/** What a board tells of members gives nothing away that the breakdowns keep. */
class BoardCountsTest {
  private static final int BOARDS = 5_000;
  private static final LegislatorId ELSEWHERE = new LegislatorId("elsewhere");

  private final List<LegislatorId> members =
      IntStream.range(0, 4).mapToObj(at -> new LegislatorId("member/" + at)).toList();

  @Test
  void nothingOfFewCallersComesOut() {
    Random random = new Random(20261121);
    for (int board = 0; board < BOARDS; board++) {
      List<Heard> heard = new ArrayList<>();
      List<Counted> offices = new ArrayList<>();
      Stream.concat(members.stream(), Stream.of(ELSEWHERE))
          .forEach(target -> fill(target, heard, offices, random));
      BoardCounts counts = new BoardCounts(members, heard, offices);
      members.forEach(member -> besideItsCalls(member, counts, heard, offices));
      for (Stand stand : Stand.values()) {
        besideThePosition(stand, counts, heard);
      }
    }
  }

  /** Taken from the calls to the offices that a breakdown tells, what is told leaves no few. */
  private static void besideItsCalls(
      LegislatorId member, BoardCounts counts, List<Heard> heard, List<Counted> offices) {
    List<Folding.Row> rows = Folding.fold(offices);
    List<String> shown = rows.stream().map(Folding.Row::key).toList();
    List<Counted> own = offices.stream().filter(office -> isOf(member, office)).toList();
    long calls =
        own.stream().filter(office -> shown.contains(office.key())).mapToLong(Counted::calls).sum();
    long told = 0;
    for (Stand stand : Stand.values()) {
      Count count = counts.heard(member, stand);
      assertThat(count).isIn(Count.UNTOLD, Count.of(all(heard, member, stand)));
      assertThat(count.figure() != null && Folding.few(count.figure())).isFalse();
      told += count.figure() == null ? 0 : count.figure();
    }
    boolean all = own.stream().allMatch(office -> shown.contains(office.key()));
    assertThat(counts.calls(member)).isEqualTo(all ? Count.of(calls) : Count.UNTOLD);
    assertThat(told).as("%s %s of %s", member, offices, heard).isLessThanOrEqualTo(calls);
    assertThat(all && Folding.few(calls - told)).as("%s %s", offices, heard).isFalse();
    boolean reachedIsTold =
        rows.stream()
            .filter(row -> own.stream().anyMatch(office -> office.key().equals(row.key())))
            .allMatch(row -> row.counting().figure() != null);
    long reached = own.stream().mapToLong(Counted::counting).sum();
    assertThat(all && reachedIsTold && Folding.few(reached - told)).as("%s", offices).isFalse();
  }

  /** Nor does it when it is taken from all who heard the same, unless they are few in all. */
  private void besideThePosition(Stand stand, BoardCounts counts, List<Heard> heard) {
    long all = heard.stream().filter(one -> one.stand() == stand).mapToLong(Heard::calls).sum();
    long told =
        members.stream()
            .map(member -> counts.heard(member, stand).figure())
            .mapToLong(figure -> figure == null ? 0 : figure)
            .sum();
    assertThat(Folding.few(all - told) && told > 0).as("%s of %s", stand, heard).isFalse();
  }

  private static void fill(
      LegislatorId target, List<Heard> heard, List<Counted> offices, Random random) {
    long reached = random.nextInt(2) * random.nextLong(9);
    for (Stand stand : Stand.values()) {
      int some = random.nextInt(3) * random.nextInt(9);
      if (some > 0) {
        heard.add(new Heard(target, stand, some, Instant.EPOCH));
      }
      reached += some;
    }
    long calls = reached + random.nextInt(2) * random.nextLong(9);
    long district = random.nextBoolean() ? 0 : random.nextLong(calls + 1);
    long there = Math.min(district, reached);
    Stream.of(
            new Counted(target + "/" + Office.Kind.CAPITOL, calls - district, reached - there),
            new Counted(target + "/" + Office.Kind.DISTRICT, district, there))
        .filter(office -> office.calls() > 0)
        .forEach(offices::add);
  }

  private static boolean isOf(LegislatorId member, Counted office) {
    return CalledOffice.parse(office.key()).person().equals(member);
  }

  private static long all(List<Heard> heard, LegislatorId member, Stand stand) {
    return heard.stream()
        .filter(one -> one.target().equals(member) && one.stand() == stand)
        .mapToLong(Heard::calls)
        .sum();
  }
}
