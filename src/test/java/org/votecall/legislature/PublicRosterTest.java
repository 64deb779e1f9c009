package org.votecall.legislature;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the table of legislatures against those who sit in them. */
class PublicRosterTest {
  /** They speak and do not vote, and whom they speak for lives in no one district. */
  private static final List<String> FOR_TRIBES =
      List.of("me Houlton Band of Maliseet Indians", "me Passamaquoddy Tribe");

  @Test
  void everyMemberSitsSomewhere() throws IOException {
    assertThat(PublicRoster.members().stream().filter(member -> member.division().isEmpty()))
        .extracting(PublicRoster.Member::label)
        .containsExactlyInAnyOrderElementsOf(FOR_TRIBES);
  }

  @Test
  void everyChamberHasMembersAndNoneThatIsUnknown() throws IOException {
    assertThat(
            PublicRoster.members().stream()
                .map(PublicRoster.Member::chamber)
                .map(chamber -> chamber.state() + " " + chamber.type())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            BuiltInTable.rows("chambers.csv").stream()
                .map(row -> row.get("postal").toLowerCase(Locale.ROOT) + " " + row.get("type"))
                .toList());
  }

  @Test
  void noDistrictHasMoreMembersThanSeats() throws IOException {
    Map<Chamber, Map<DivisionId, Long>> held =
        PublicRoster.members().stream()
            .filter(member -> member.division().isPresent())
            .collect(
                groupingBy(
                    PublicRoster.Member::chamber,
                    groupingBy(member -> member.division().orElseThrow(), counting())));
    held.forEach(
        (chamber, districts) ->
            districts.forEach(
                (division, members) -> {
                  assertThat(chamber.elects(division)).as(division.toString()).isTrue();
                  assertThat(members)
                      .as(division.toString())
                      .isLessThanOrEqualTo(seats(chamber, division));
                }));
  }

  private static int seats(Chamber chamber, DivisionId division) {
    return chamber.isDistrict(division) ? chamber.seats() : chamber.atLargeSeats();
  }

  /** Some are listed from the first sitting, some from the day their term began. */
  @Test
  void mostMembersOfAChamberBeganOnADayTheLawNames() throws IOException {
    Map<Chamber, Map<LocalDate, Long>> beginnings =
        PublicRoster.members().stream()
            .filter(member -> member.since().isPresent())
            .filter(member -> member.chamber().swearingIn() != null)
            .collect(
                groupingBy(
                    PublicRoster.Member::chamber,
                    groupingBy(member -> member.since().orElseThrow(), counting())));
    assertThat(beginnings).hasSizeGreaterThan(100);
    beginnings.forEach(
        (chamber, days) -> {
          LocalDate most = Collections.max(days.entrySet(), Map.Entry.comparingByValue()).getKey();
          SwearingIn law = Objects.requireNonNull(chamber.swearingIn());
          assertThat(law.lastBy(most.plusDays(7)))
              .as(chamber.state() + " " + chamber.type())
              .isBetween(most.minusDays(10), most.plusDays(7));
        });
  }
}
