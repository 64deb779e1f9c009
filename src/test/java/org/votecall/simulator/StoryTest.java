package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.catalog.WorldRejected;

/**
 * Plays every story and compares it with itself. When one differs, what was played lies in {@code
 * target/stories}: read each line that changed before any of it becomes the story.
 */
class StoryTest {
  private static final Path STORIES = Path.of("src/test/resources/stories");
  private static final Path WORLDS = Path.of("src/test/resources/worlds");
  private static final Path PLAYED = Path.of("target/stories");

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    try (Stream<Path> files = Files.walk(STORIES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(STORIES.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException, WorldRejected {
    List<String> story = Files.readAllLines(file);
    List<String> played;
    try (Stage stage = Stage.open(world(story), Story.now(story).toInstant())) {
      played = Story.play(story, stage);
    }
    if (!played.equals(story)) {
      keep(PLAYED.resolve(STORIES.relativize(file)), played);
    }
    assertThat(String.join("\n", played)).isEqualTo(String.join("\n", story));
  }

  static Path world(List<String> story) {
    String name = Story.header(story, "world", "demo");
    return name.equals("demo") ? Path.of("config/demo") : WORLDS.resolve(name);
  }

  private static void keep(Path file, List<String> played) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, played);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
