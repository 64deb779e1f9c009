package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What callers say is written as they would have typed it, or left for {@link Ears} to read. */
class DictationTest {
  private static final Duration LONG = Duration.ofSeconds(1);
  private static final int ZIPS = 100_000;
  private static final String NOTHING = "-";

  private final Dictation dictation = new Dictation();
  private final Ears ears = new Ears();

  @TestFactory
  Stream<DynamicTest> spoken() throws IOException {
    return Corpus.tests(
        "spoken.tsv", (expected, said) -> assertThat(comesTo(said)).isEqualTo(expected));
  }

  /** What is written as a ZIP is read as one; and what is left alone stays as it came. */
  @TestFactory
  Stream<DynamicTest> written() throws IOException {
    return Corpus.tests(
        "spoken.tsv",
        (expected, said) -> {
          if (isZip(expected)) {
            assertThat(ears.hear(dictation.written(said)).place().zip()).hasToString(zip(expected));
          } else if (!expected.startsWith("CHOICE")) {
            assertThat(dictation.written(said)).isEqualTo(said);
          }
        });
  }

  /** Nothing typed is a ZIP that it was not before, and no ZIP another. */
  @TestFactory
  Stream<DynamicTest> typed() throws IOException {
    return Corpus.tests("places.tsv", this::sameZip);
  }

  /** In either language, all hundred thousand of them. */
  @Test
  void everyZipIsWrittenFromItsDigits() {
    for (String language :
        List.of(
            "zero one two three four five six seven eight nine",
            "cero uno dos tres cuatro cinco seis siete ocho nueve")) {
      String[] words = language.split(" ");
      for (int number = 0; number < ZIPS; number++) {
        String zip = String.format("%05d", number);
        String said =
            zip.chars()
                .mapToObj(digit -> words[Character.digit(digit, 10)])
                .collect(Collectors.joining(" "));
        assertThat(dictation.written(said)).isEqualTo(zip);
      }
    }
  }

  @Test
  void nothingTakesLong() {
    for (String piece :
        List.of("nine ", "double ", "no ", "um ", "hundred ", "y ", "9,", "o 94 ", "thousand 9 ")) {
      String said = piece.repeat(Ears.LONGEST / piece.length());
      assertTimeout(LONG, () -> assertThat(dictation.written(said)).isEqualTo(said), piece);
    }
  }

  @Test
  void nothingIsLeftAlone() {
    assertThat(Stream.of("", " ", "...", "\ud83d\uded1", "9".repeat(Ears.LONGEST * 2)))
        .allMatch(said -> dictation.written(said).equals(said));
  }

  private void sameZip(String expected, String message) {
    String written = dictation.written(message);
    if (!written.equals(message)) {
      assertThat(zip(written)).isEqualTo(expected);
    }
  }

  private String comesTo(String said) {
    String written = dictation.written(said);
    return isZip(written) ? written : heard(ears.hear(written));
  }

  private static String heard(Heard heard) {
    String all =
        Stream.of(
                Stream.ofNullable(heard.place().address()).map(address -> "ADDRESS"),
                Stream.ofNullable(heard.place().zip()),
                Stream.of(heard.number())
                    .filter(number -> number > 0)
                    .map(number -> "CHOICE " + number),
                heard.commands().stream(),
                heard.outcome().stream(),
                heard.answer().stream())
            .flatMap(one -> one)
            .map(Objects::toString)
            .collect(Collectors.joining(" + "));
    return all.isEmpty() ? NOTHING : all;
  }

  private static boolean isZip(String text) {
    return text.matches("[0-9]{5}(-[0-9]{4})?");
  }

  private static String zip(String written) {
    return written.substring(0, 5);
  }
}
