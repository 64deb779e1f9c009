package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.outcome.Outcome;

/** A call is counted when somebody says that they made it, and not when they ask about one. */
class ReportsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/reports.tsv");

  private final Ears ears = new Ears();

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    return Files.readAllLines(CORPUS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry[1],
                    () ->
                        assertThat(ears.hear(entry[1]).outcome().map(Outcome::name).orElse("-"))
                            .isEqualTo(entry[0])));
  }
}
