package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.address.Zip;

/** ZIPs and addresses are found where people put them, and not where they only look alike. */
class PlacesTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/places.tsv");

  private final Ears ears = new Ears();

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    return Files.readAllLines(CORPUS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(entry -> DynamicTest.dynamicTest(entry[1], () -> check(entry[0], entry[1])));
  }

  private void check(String expected, String message) {
    Heard heard = ears.hear(message);
    String found =
        Stream.concat(
                heard.address().map(address -> "ADDRESS").stream(),
                heard.zip().map(Zip::digits).stream())
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    heard
        .address()
        .ifPresent(address -> assertThat(address.zip()).isEqualTo(heard.zip().orElse(null)));
  }
}
