package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way to say stop is heard, and nothing else is heard as one. */
class LegalCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/legal.tsv");
  private static final String NOTHING_LEGAL = "OTHER";

  private final Ears ears = new Ears();

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS);
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", 2))
        .map(entry -> DynamicTest.dynamicTest(entry[0] + ": " + entry[1], () -> check(entry)));
  }

  private void check(String[] entry) {
    String heard = ears.hear(entry[1]).legal().map(Legal::name).orElse(NOTHING_LEGAL);
    assertThat(heard).as(entry[1]).isEqualTo(entry[0]);
  }
}
