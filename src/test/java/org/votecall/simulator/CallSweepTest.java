package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every step of a call, met with silence, with nonsense, with every key, and with the phone put
 * down.
 */
class CallSweepTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final String SOMEBODY = "";

  /** Two questions asked twice again, and the goodbye. */
  private static final int MOST_TURNS_OF_SILENCE = 5;

  /** A step, and what leads there. */
  private record Way(String step, Path world, List<String> acts) {}

  @TestFactory
  Stream<DynamicTest> silenceEndsTheCall() throws IOException {
    return each(stage -> ends(stage, "@ silence"));
  }

  @TestFactory
  Stream<DynamicTest> nonsenseEndsTheCall() throws IOException {
    return each(stage -> ends(stage, "> \"purple elephants\""));
  }

  @TestFactory
  Stream<DynamicTest> noKeyLeavesTheCallerInSilence() throws IOException {
    return each(
        stage -> {
          for (String key : List.of("0", "9", "*", "#", "8", "7")) {
            if (stage.isOnThePhone(SOMEBODY)) {
              List<String> heard = play(stage, "> " + key);
              assertThat(heard).as(key).isNotEmpty();
              assertThat(heard.get(0)).as(key).startsWith("< ");
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> helpAndRepeatLeaveThemWhereTheyAre() throws IOException {
    return each(
        stage -> {
          String asked = last(play(stage, "> 9"));
          assertThat(last(play(stage, "> 0"))).isEqualTo(asked);
          assertThat(last(play(stage, "> 9"))).isEqualTo(asked);
          assertThat(stage.isOnThePhone(SOMEBODY)).isTrue();
        });
  }

  @TestFactory
  Stream<DynamicTest> whoeverHangsUpMayCallAgain() throws IOException {
    return each(
        stage -> {
          play(stage, "@ hangs up");
          assertThat(stage.isOnThePhone(SOMEBODY)).isFalse();
          stage.pass(Duration.ofMinutes(5));
          assertThat(play(stage, "@ calls").get(0)).startsWith("< Hello");
          if (stage.isOnThePhone(SOMEBODY)) { // there may be nothing left to do
            play(stage, "@ hangs up");
          }
          stage.pass(Duration.ofHours(3));
          assertThat(play(stage, "@ calls").get(0)).startsWith("< Hello");
        });
  }

  private static void ends(Stage stage, String act) {
    for (int turn = 0; turn < MOST_TURNS_OF_SILENCE && stage.isOnThePhone(SOMEBODY); turn++) {
      List<String> heard = play(stage, act);
      assertThat(heard).isNotEmpty();
    }
    assertThat(stage.isOnThePhone(SOMEBODY)).isFalse();
  }

  private static Stream<DynamicTest> each(Consumer<Stage> test) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/sweeps/calls.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(row -> new Way(row[0], world(row[1]), List.of(row[2].split("\\|"))))
        .map(way -> DynamicTest.dynamicTest(way.step(), () -> run(way, test)));
  }

  private static void run(Way way, Consumer<Stage> test) throws Exception {
    try (Stage stage = Stage.open(way.world(), NOW)) {
      way.acts().forEach(act -> play(stage, act));
      assertThat(stage.isOnThePhone(SOMEBODY)).isTrue();
      test.accept(stage);
    }
  }

  private static Path world(String name) {
    return name.equals("demo")
        ? Path.of("config/demo")
        : Path.of("src/test/resources/worlds").resolve(name);
  }

  private static List<String> play(Stage stage, String act) {
    return act.startsWith("@ ")
        ? CallLines.act(act.substring(2), SOMEBODY, stage)
        : CallLines.said(act.substring(2), SOMEBODY, stage);
  }

  /** The last thing that is said. */
  private static String last(List<String> heard) {
    return heard.stream()
        .filter(line -> !line.startsWith("*"))
        .reduce((a, b) -> b)
        .map(line -> line.substring(2))
        .orElseThrow();
  }
}
