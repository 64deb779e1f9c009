package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** What is read in a message, held by files of messages and of what must be read in them. */
class CorpusTest {
  private final Ears ears = new Ears();

  /** Every way to say stop is heard, and nothing else is heard as one. */
  @TestFactory
  Stream<DynamicTest> legal() throws IOException {
    return Corpus.tests(
        "legal.tsv", (expected, message) -> is(expected, ears.hear(message).legal(), "OTHER"));
  }

  /** A call counts when somebody says that they made it, and not when they ask about one. */
  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    return Corpus.tests(
        "reports.tsv", (expected, message) -> is(expected, ears.hear(message).outcome(), "-"));
  }

  /** A position is never stored the wrong way round. */
  @TestFactory
  Stream<DynamicTest> stands() throws IOException {
    return Corpus.tests(
        "stands.tsv", (expected, message) -> is(expected, position(ears.hear(message)), "-"));
  }

  /** ZIPs and addresses are found where people put them, and not where they only look alike. */
  @TestFactory
  Stream<DynamicTest> places() throws IOException {
    return Corpus.tests("places.tsv", this::place);
  }

  /** What is looked up ends with the address, and not with what else they say. */
  @TestFactory
  Stream<DynamicTest> addresses() throws IOException {
    return Corpus.tests(
        "addresses.tsv",
        (expected, message) -> {
          StreetAddress address = ears.hear(message.replace("\\n", "\n")).place().address();
          assertThat(address).isNotNull();
          assertThat(address.text().replaceAll(" +(?=,|$)", ""))
              .isEqualTo(expected.replace("\\n", "\n"));
        });
  }

  /** What an answer to "how will the member vote?" is taken for. */
  private static Optional<String> position(Heard heard) {
    return heard.stand().map(Enum::name).or(() -> heard.answer().map(Enum::name));
  }

  private static void is(String expected, Optional<?> read, String nothing) {
    assertThat(read.map(Object::toString).orElse(nothing)).isEqualTo(expected);
  }

  private void place(String expected, String message) {
    Place place = ears.hear(message).place();
    String found =
        Stream.concat(
                Stream.ofNullable(place.address()).map(address -> "ADDRESS"),
                Stream.ofNullable(place.zip()).map(Zip::digits))
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    if (place.address() != null) {
      assertThat(place.address().zip()).isEqualTo(place.zip());
    }
  }
}
