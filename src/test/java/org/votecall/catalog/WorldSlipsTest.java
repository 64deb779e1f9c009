package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.problem.Problem;

/** One slip of a tired person in a sound world: each is told by its own code, or does no harm. */
class WorldSlipsTest {
  private static final Path WORLDS = Path.of("src/test/resources/worlds");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private int copies;

  @TestFactory
  Stream<DynamicTest> slips() throws IOException {
    return Files.readAllLines(WORLDS.resolve("slips.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            slip ->
                DynamicTest.dynamicTest(
                    slip[0] + ": " + slip[2] + " is " + slip[3],
                    () -> check(slip[0], slip[1], slip[2], slip[3])));
  }

  private void check(String file, String there, String instead, String code) throws IOException {
    Path world = copy();
    Path changed = world.resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(there);
    Files.writeString(
        changed, text.replaceFirst(Pattern.quote(there), Matcher.quoteReplacement(instead)));
    List<String> told = told(world);
    if (code.isEmpty()) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).contains(code);
    }
  }

  private static List<String> told(Path world) {
    try {
      WorldFolder.read(world, NOON, text -> 1);
      return List.of();
    } catch (WorldRejected e) {
      assertThat(e.problems()).allMatch(problem -> !problem.message().contains("Exception"));
      return e.problems().stream().map(Problem::code).toList();
    }
  }

  private Path copy() throws IOException {
    Path source = WORLDS.resolve("corners");
    Path copy = folder.resolve("world-" + copies++);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(source.relativize(file).toString()));
      }
    }
    return copy;
  }
}
