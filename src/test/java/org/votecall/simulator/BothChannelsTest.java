package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.votecall.catalog.WorldRejected;

/**
 * Stories of calls that also say, in a line {@code by text:}, how the same is told by text: what is
 * kept in the end is the same.
 */
class BothChannelsTest {
  private static final Path CALLS = Path.of("src/test/resources/stories/phone");
  private static final String BY_TEXT = "by text";
  private static final Duration A_DAY = Duration.ofDays(1);

  /** Only by text has anybody been told what texts cost. */
  private static final List<String> OF_THE_CHANNEL = List.of("met", "known");

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return told().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(told().count()).isGreaterThanOrEqualTo(8);
  }

  private static Stream<Path> told() throws IOException {
    try (Stream<Path> files = Files.list(CALLS)) {
      return files.filter(file -> !byText(file).isEmpty()).sorted().toList().stream();
    }
  }

  private static void check(Path file) throws IOException, WorldRejected {
    List<String> story = Files.readAllLines(file);
    assertThat(kept(story, stage -> Story.play(story, stage)))
        .isEqualTo(kept(story, stage -> messages(file).forEach(text -> stage.text("", text))))
        .anyMatch(line -> line.startsWith("report"));
  }

  private interface Played {
    void on(Stage stage);
  }

  private static List<String> kept(List<String> story, Played played) throws WorldRejected {
    try (Stage stage = Stage.open(StoryTest.world(story), Story.now(story).toInstant())) {
      played.on(stage);
      stage.pass(A_DAY);
      return stage.kept("").stream()
          .filter(line -> !OF_THE_CHANNEL.contains(line))
          .filter(line -> !line.matches("tally .* 0")) // counted at first, and not in the end
          .toList();
    }
  }

  private static Stream<String> messages(Path file) {
    return Stream.of(byText(file).split("\\|"));
  }

  private static String byText(Path file) {
    try {
      return Story.header(Files.readAllLines(file), BY_TEXT, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
