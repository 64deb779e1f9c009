package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand messages in no sensible order: every answer keeps the rules, and every walk ends.
 */
class RandomWalkTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final long SEED = 731;
  private static final int WALKS = 200;
  private static final int MESSAGES = 50;
  private static final int MOST_ANSWERS_AT_THE_END = 5;

  @Test
  void walksKeepTheRulesAndEnd() throws Exception {
    Random random = new Random(SEED);
    List<String> pool = pool();
    try (Stage stage = Stage.open(Path.of("config/demo"), NOW)) {
      for (int walk = 0; walk < WALKS; walk++) {
        String supporter = "walker " + walk;
        for (int step = 0; step < MESSAGES; step++) {
          String message = message(random, pool);
          TextRules.hold(message, stage.text(supporter, message).texts());
          if (random.nextInt(400) == 0) {
            stage.pass(Duration.ofHours(1 + random.nextInt(10)));
          }
          stage.geocoderDown(random.nextInt(4) == 0);
        }
        assertThat(answersToNonsense(stage, supporter))
            .as("walk %s", walk)
            .isLessThanOrEqualTo(MOST_ANSWERS_AT_THE_END);
      }
    }
  }

  private static int answersToNonsense(Stage stage, String supporter) {
    for (int answers = 0; answers <= MOST_ANSWERS_AT_THE_END; answers++) {
      if (stage.text(supporter, "mumble mumble").texts().isEmpty()) {
        return answers;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String message(Random random, List<String> pool) {
    return switch (random.nextInt(10)) {
      case 0 -> String.valueOf(random.nextInt(10));
      case 1 ->
          random
              .ints(random.nextInt(40), 1, 0x2FFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      case 2 -> pool.get(random.nextInt(pool.size())) + " " + pool.get(random.nextInt(pool.size()));
      default -> pool.get(random.nextInt(pool.size()));
    };
  }

  /** What people say in the stories, the demo's ZIPs many times over, and things about stopping. */
  private static List<String> pool() throws IOException {
    List<String> pool = new ArrayList<>();
    try (var files = Files.walk(RESOURCES.resolve("stories"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .forEach(pool::add);
      }
    }
    Files.readAllLines(Path.of("config/demo/zips.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 2)[0])
        .forEach(pool::add);
    Files.readAllLines(RESOURCES.resolve("corpus/legal.tsv")).stream()
        .filter(line -> line.startsWith("O") || line.startsWith("H"))
        .map(line -> line.split("\t", 2)[1])
        .forEach(pool::add);
    return pool;
  }
}
