package org.votecall.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A file of messages, each with the reading it must get before it and a tab between. */
final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/corpus");

  private Corpus() {}

  /** One test for each message; {@code check} is given the reading and the message. */
  static Stream<DynamicTest> tests(String file, BiConsumer<String, String> check)
      throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", 2))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry[0] + ": " + entry[1], () -> check.accept(entry[0], entry[1])));
  }
}
