package org.votecall.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said on the phone asks nobody to send, read or click anything. */
class SpokenWordsTest {
  private static final Path NOT_SPOKEN = Path.of("src/test/resources/voice/not-spoken.txt");

  /** Said by text alone, or about texts. */
  private static final Set<Phrase> OF_TEXTS =
      Set.of(
          Phrase.NOTICE,
          Phrase.CALL_NOT_YET,
          Phrase.CALL_US,
          Phrase.CALL_AGAIN,
          Phrase.OFFER_LANGUAGE,
          Phrase.PICTURE,
          Phrase.GOODBYE,
          Phrase.OPTED_OUT,
          Phrase.STOP_BY_TEXT,
          Phrase.HOW_TO_TEXT,
          Phrase.TEXTING_NOT_YET);

  @TestFactory
  Stream<DynamicTest> spoken() throws IOException {
    Pattern notSpoken =
        Pattern.compile(
            Files.readAllLines(NOT_SPOKEN).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("|", "\\b(", ")")));
    List<Phrase> phrases =
        Arrays.stream(Phrase.values()).filter(phrase -> !OF_TEXTS.contains(phrase)).toList();
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                phrases.stream()
                    .map(
                        phrase ->
                            DynamicTest.dynamicTest(
                                language + " " + phrase.key(),
                                () -> check(language, phrase, notSpoken))));
  }

  private static void check(Language language, Phrase phrase, Pattern notSpoken) {
    String said = Words.load(language).spoken().wording(phrase);
    assertThat(notSpoken.matcher(said.toLowerCase(Locale.ROOT)).find()).as(said).isFalse();
  }
}
