package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.ChamberType;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;

/**
 * Series of votes by chance, moved and decided by chance, at moments by chance: whatever a
 * supporter texts, there is an answer, and it holds what the calendar knows at that moment.
 */
class RandomVotesTest {
  private static final Path CORNERS = Path.of("src/test/resources/worlds/corners");
  private static final ZoneId THERE = ZoneId.of("America/New_York");
  private static final int SEEDS = 30;
  private static final int TURNS = 25;

  private static final List<String> STAGES =
      List.of(
          "FLOOR,LOWER",
          "FLOOR,UPPER",
          "RECONSIDERATION,LOWER",
          "CONCURRENCE,LOWER",
          "CLOTURE,UPPER",
          "VETO_OVERRIDE,UPPER",
          "VETO_OVERRIDE,LOWER",
          "EXECUTIVE,EXECUTIVE");
  private static final List<String> TEXTS =
      List.of(
          "CLOCKS",
          "00001",
          "WHO",
          "STATUS",
          "SCRIPT",
          "1",
          "2",
          "4",
          "left a message",
          "NEXT",
          "hi",
          "ABOUT",
          "BILLS",
          "SKIP",
          "español",
          "english",
          "nobody answered",
          "xyzzy");
  private static final List<String> ACTS =
      List.of(
          "move tomorrow",
          "move before tomorrow",
          "move unknown",
          "move from today 14:00",
          "pull",
          "not-taken",
          "start",
          "pass",
          "fail",
          "cancel",
          "reopen");

  private static final Pattern CALLED = Pattern.compile("Call (Delegate|Senator) ");
  private static final Pattern AHEAD =
      Pattern.compile("(?:votes|decides)(?: next)?(?: on [^.|]*?)?,? ([^.|]*)");

  @TestFactory
  Stream<DynamicTest> seeds() {
    return new Random(731)
        .longs(SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(new Random(seed))));
  }

  private static void play(Random random) throws Exception {
    Path world = Files.createTempDirectory("random-votes");
    Instant now = Instant.parse("2026-11-21T15:00:00Z").plusSeconds(random.nextInt(86_400));
    write(world, LocalDate.ofInstant(now, THERE), random);
    List<String> log = new ArrayList<>(Files.readAllLines(world.resolve("votes.csv")));
    try (Stage stage = Stage.open(world, now)) {
      for (int turn = 0; turn < TURNS; turn++) {
        step(stage, random, log);
      }
    } finally {
      delete(world);
    }
  }

  private static void step(Stage stage, Random random, List<String> log) {
    switch (random.nextInt(5)) {
      case 0 -> {
        Duration time = Duration.ofMinutes(random.nextInt(30 * 60));
        log.add(stage.now() + " ~ " + time);
        stage.pass(time);
      }
      case 1 -> act(stage, random, log);
      default -> {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        Stage.Played played = stage.text("", text);
        log.add(stage.now() + " > " + text + "\n < " + String.join("\n < ", played.texts()));
        check(String.join(" | ", played.texts()), stage, String.join("\n", log));
      }
    }
  }

  /** An admin tells something; what cannot be is refused, and that is all that comes of it. */
  private static void act(Stage stage, Random random, List<String> log) {
    List<ScheduledVote> votes = stage.catalog().series(campaign(stage).measure()).events();
    ScheduledVote vote = votes.get(random.nextInt(votes.size()));
    String act = ACTS.get(random.nextInt(ACTS.size()));
    log.add(stage.now() + " ! " + vote.key() + " " + act);
    try {
      stage.vote(vote.key(), act);
    } catch (IllegalArgumentException e) {
      log.add("   " + e.getMessage());
    }
  }

  private static void check(String said, Stage stage, String log) {
    Catalog catalog = stage.catalog();
    Campaign campaign = campaign(stage);
    Optional<ScheduledVote> next = catalog.upcoming(campaign, stage.now());
    assertThat(said).as(log).doesNotContain("[").doesNotContain("{").doesNotContain("null");
    Matcher called = CALLED.matcher(said);
    while (called.find()) {
      assertThat(next.map(vote -> vote.body().chamber()))
          .as(log)
          .contains(called.group(1).equals("Senator") ? ChamberType.UPPER : ChamberType.LOWER);
    }
    Matcher ahead = AHEAD.matcher(said);
    while (ahead.find()) {
      assertThat(next).as(ahead.group() + "\n" + log).isPresent();
      checkDay(ahead.group(1), next.orElseThrow(), stage.now(), log);
    }
    if (catalog.outlook(campaign, stage.now()) instanceof Outlook.Upcoming upcoming) {
      boolean heldOpen = upcoming.vote().status().name().equals("IN_PROGRESS");
      assertThat(heldOpen || !upcoming.vote().when().isOver(stage.now())).as(log).isTrue();
      checkArrived(upcoming.vote(), catalog.series(campaign.measure()).events(), stage.now(), log);
    }
  }

  /** Whatever came right before the next vote, in another place, must have passed. */
  private static void checkArrived(
      ScheduledVote next, List<ScheduledVote> events, Instant now, String log) {
    if (events.stream().anyMatch(vote -> vote.supersedes() != null)) {
      return; // then not the days alone tell what comes before what
    }
    LocalDate day = next.when().firstDay();
    List<ScheduledVote> before =
        events.stream()
            .filter(vote -> vote.status() != VoteStatus.CANCELLED)
            .filter(vote -> vote.when().firstDay().isBefore(day))
            .filter(vote -> !vote.pending() || vote.overdue(now)) // the others are yet to come
            .toList();
    Optional<LocalDate> last =
        before.stream().map(vote -> vote.when().firstDay()).max(LocalDate::compareTo);
    List<ScheduledVote> right =
        before.stream().filter(vote -> Optional.of(vote.when().firstDay()).equals(last)).toList();
    if (right.size() == 1) {
      ScheduledVote one = right.get(0);
      boolean vetoed =
          one.stage() == VoteStage.EXECUTIVE && next.stage() == VoteStage.VETO_OVERRIDE;
      boolean passed = one.status() == VoteStatus.PASSED;
      assertThat(passed || vetoed || one.body().equals(next.body()))
          .as("%s before %s at %s%n%s", one.key(), next.key(), now, log)
          .isTrue();
    }
  }

  private static void checkDay(String when, ScheduledVote vote, Instant now, String log) {
    LocalDate today = LocalDate.ofInstant(now, THERE);
    List<LocalDate> days =
        Stream.of(vote.when().date(), vote.when().until()).filter(Objects::nonNull).toList();
    if (when.contains("tomorrow")) {
      assertThat(days).as(when + "\n" + log).contains(today.plusDays(1));
    }
    if (when.contains("tonight") || when.contains("today") || when.contains("this ")) {
      assertThat(vote.when().firstDay().minusDays(1)).as(log).isBefore(today.plusDays(1));
      assertThat(vote.when().lastDay()).as(when + "\n" + log).isAfterOrEqualTo(today);
    }
  }

  private static Campaign campaign(Stage stage) {
    return stage.catalog().campaigns().get(0);
  }

  private static void write(Path world, LocalDate today, Random random) throws IOException {
    copy(CORNERS, world);
    List<String> rows = new ArrayList<>();
    rows.add(
        "key,bill,stage,chamber,date,until,time,zone,precision,status,threshold,supersedes,source");
    int count = 1 + random.nextInt(5);
    for (int number = 1; number <= count; number++) {
      rows.add(row(number, today, random));
    }
    Files.write(world.resolve("votes.csv"), rows);
  }

  private static String row(int number, LocalDate today, Random random) {
    LocalDate date = today.plusDays(random.nextInt(12) - 3L);
    String stage = STAGES.get(random.nextInt(STAGES.size()));
    List<String> when =
        List.of(
            date + ",,,America/New_York,DATE",
            date + ",,14:00,America/New_York,DATETIME",
            date + ",,,America/New_York,DEADLINE",
            date + ",,,America/New_York,WEEK",
            date + "," + date.plusDays(random.nextInt(4)) + ",,America/New_York,WINDOW",
            ",,,America/New_York,UNKNOWN");
    String status =
        List.of("PLANNED", "PLANNED", "PASSED", "FAILED", "MOVED").get(random.nextInt(5));
    String chosen = when.get(random.nextInt(when.size()));
    boolean open = chosen.endsWith("UNKNOWN") || date.isAfter(today);
    String supersedes = number > 1 && random.nextInt(4) == 0 ? "zz-2026-hb1-" + (number - 1) : "";
    return String.join(
        ",",
        "zz-2026-hb1-" + number,
        "zz-2026-hb1",
        stage,
        chosen,
        open ? "PLANNED" : status,
        "",
        supersedes,
        "invented");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
