package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every step, met with every way to say stop, and with every kind of nonsense. */
class SweepTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final int MOST_ANSWERS_TO_NONSENSE = 5;
  private static final int MOST_ANSWERS_TO_A_MACHINE = 40;

  /** A step, and the messages that lead there. */
  private record Way(String step, List<String> messages) {}

  private Stage stage;
  private int supporters;

  @BeforeEach
  void open() throws Exception {
    stage = Stage.open(Path.of("config/demo"), NOW);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void everyStepHearsEveryWordForStop() throws IOException {
    for (Way way : ways()) {
      for (String stop : optOuts()) {
        String supporter = arrive(way);
        Stage.Played played = stage.text(supporter, stop);
        assertThat(played.changes())
            .as("%s at: %s", stop, way.step())
            .contains("consent 1 OPT_OUT");
        assertThat(played.texts()).as("%s at: %s", stop, way.step()).hasSize(1);
        TextRules.hold(stop, played.texts());
        assertThat(stage.text(supporter, "who").texts()).as("silence after stop").isEmpty();
      }
    }
  }

  @Test
  void everyStepEndsWhateverNonsenseItMeets() throws IOException {
    everyStepEnds("nonsense.txt", MOST_ANSWERS_TO_NONSENSE);
  }

  /** What is understood every time is answered often enough for anybody, but not for ever. */
  @Test
  void everyStepEndsWhateverAMachineRepeats() throws IOException {
    everyStepEnds("machines.txt", MOST_ANSWERS_TO_A_MACHINE);
  }

  private void everyStepEnds(String file, int mostAnswers) throws IOException {
    for (Way way : ways()) {
      for (String repeated : Files.readAllLines(RESOURCES.resolve("sweeps").resolve(file))) {
        String supporter = arrive(way);
        int answers = 0;
        List<String> texts = stage.text(supporter, repeated).texts();
        while (!texts.isEmpty()) {
          TextRules.hold(repeated, texts);
          answers++;
          assertThat(answers)
              .as("answers to <%s> at: %s", repeated, way.step())
              .isLessThanOrEqualTo(mostAnswers);
          texts = stage.text(supporter, repeated).texts();
        }
      }
    }
  }

  private String arrive(Way way) {
    String supporter = "supporter " + supporters++;
    way.messages().forEach(message -> stage.text(supporter, message));
    return supporter;
  }

  private static List<Way> ways() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("sweeps/steps.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(way -> new Way(way[0], way[1].isEmpty() ? List.of() : List.of(way[1].split("\\|"))))
        .toList();
  }

  private static List<String> optOuts() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("corpus/legal.tsv")).stream()
        .filter(line -> line.startsWith("OPT_OUT\t"))
        .map(line -> line.split("\t", 2)[1])
        .toList();
  }
}
