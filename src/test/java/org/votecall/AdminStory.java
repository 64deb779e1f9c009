package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What admins do over HTTP and supporters hear of it, step by step. {@code admin/stories/README.md}
 * tells how one is written.
 *
 * @param world the folder the servers start with; empty for none
 * @param given what is kept from the start, by name
 */
record AdminStory(String name, String world, JsonNode given, List<JsonNode> steps) {
  private static final Path FOLDER = Path.of("src/test/resources/admin/stories");
  private static final String DEMO = "config/demo";

  /** A test for each story about {@code subject}, each with servers of its own. */
  static Stream<DynamicTest> tests(String subject, Path folder) throws IOException {
    return all(subject).stream()
        .map(story -> DynamicTest.dynamicTest(story.name, () -> story.play(folder)));
  }

  private static List<AdminStory> all(String subject) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(subject))) {
      List<AdminStory> stories = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        stories.add(read(file));
      }
      assertThat(stories).isNotEmpty();
      return stories;
    }
  }

  private static AdminStory read(Path file) throws IOException {
    JsonNode story = new YAMLMapper().readTree(file.toFile());
    List<JsonNode> steps = new ArrayList<>();
    story.get("steps").forEach(steps::add);
    return new AdminStory(
        file.getFileName().toString(),
        story.path("world").asText(DEMO),
        story.path("given"),
        List.copyOf(steps));
  }

  private void play(Path folder) throws Exception {
    Path own = Files.createDirectory(folder.resolve(name));
    try (AdminStage stage = new AdminStage(own, world.isEmpty() ? null : Path.of(world))) {
      given.properties().forEach(one -> stage.give(one.getKey(), one.getValue()));
      for (int number = 0; number < steps.size(); number++) {
        try {
          stage.play(steps.get(number));
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(
              name + ", step " + (number + 1) + ": " + steps.get(number) + "\n" + e.getMessage(),
              e);
        }
      }
    }
  }
}
