package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentsTest {
  /** Characters outside the Basic Multilingual Plane take two UCS-2 units. */
  private static final String FACE = "\uD83D\uDE00";

  static Stream<Arguments> counted() {
    return Stream.of(
        arguments("nothing", "", 1),
        arguments("one", "a", 1),
        arguments("one GSM segment, full", "a".repeat(160), 1),
        arguments("one septet too many", "a".repeat(161), 2),
        arguments("two GSM parts, full", "a".repeat(306), 2),
        arguments("one more than two GSM parts", "a".repeat(307), 3),
        arguments("three GSM parts, full", "a".repeat(459), 3),
        arguments("four GSM parts, full", "a".repeat(612), 4),
        arguments("one more than four GSM parts", "a".repeat(613), 5),
        arguments("extended characters, full", "€".repeat(80), 1),
        arguments("extended characters, one too many", "€".repeat(81), 2),
        // 76 pairs of septets in a part leave one septet that no pair fits into.
        arguments("extended characters, two parts", "€".repeat(152), 2),
        arguments("extended characters, pairs never split", "€".repeat(153), 3),
        arguments("a pair over the part's end", "a".repeat(152) + "€" + "a".repeat(151), 2),
        arguments("a pair that moves the rest on", "a".repeat(152) + "€" + "a".repeat(152), 3),
        arguments("one UCS-2 segment, full", "ú".repeat(70), 1),
        arguments("one unit too many", "ú".repeat(71), 2),
        arguments("two UCS-2 parts, full", "ú".repeat(134), 2),
        arguments("one more than two UCS-2 parts", "ú".repeat(135), 3),
        arguments("one foreign letter turns all", "a".repeat(70) + "ú", 2),
        arguments("surrogates, full", FACE.repeat(35), 1),
        arguments("surrogates, one too many", FACE.repeat(36), 2),
        arguments("surrogates never split", "ú".repeat(66) + FACE + "ú".repeat(66), 3),
        arguments("surrogates that fit", "ú".repeat(65) + FACE + "ú".repeat(67), 2),
        arguments("line breaks are GSM", "a\n".repeat(80), 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counted")
  void countsWhatIsPaidFor(String what, String text, int segments) {
    assertThat(Segments.count(text)).as(what).isEqualTo(segments);
  }

  @Test
  void knowsTheWholeAlphabetAndNothingElse() {
    // GSM 03.38 has 128 codes, one of which is the escape to a table of ten more.
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(SegmentsTest::isGsm))
        .hasSize(127 + 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "{", "}", "\\", "[", "]", "~", "|", "€", "\f"})
  void extendedCharactersCountTwo(String extended) {
    assertThat(Segments.isGsm(extended)).isTrue();
    assertThat(Segments.count(extended + "a".repeat(158))).isEqualTo(1);
    assertThat(Segments.count(extended + "a".repeat(159))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "$", "ñ", "Ñ", "¿", "¡", "é", "É", "ü", "Ü", "à", "ò", "Ç", "\n"})
  void spanishIsMostlyGsm(String character) {
    assertThat(Segments.isGsm(character)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"á", "í", "ó", "ú", "Á", "ç", "`", "’", "“", "—", "…", "\t", "\u00A0"})
  void someOfItIsNot(String character) {
    assertThat(Segments.isGsm(character)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "don’t|don't",
        "‘so’|'so'",
        "“vote YES”|\"vote YES\"",
        "«sí»|\"sí\"",
        "yes—or no|yes-or no",
        "2019–2020|2019-2020",
        "wait…|wait...",
        "• one|- one",
      })
  void straightensPunctuationThatWordProcessorsMake(String written, String sent) {
    assertThat(Segments.economical(written)).isEqualTo(sent);
  }

  @Test
  void makesOddSpacesPlain() {
    assertThat(Segments.economical("a\u00A0b\u202Fc\td")).isEqualTo("a b c d");
    assertThat(Segments.economical("\uFEFFa\u200Bb\u00ADc")).isEqualTo("abc");
  }

  @Test
  void foldsAccentsWhereThatSavesASegment() {
    String dear = "¿Qué número? ¡Mañana sí! ".repeat(3);
    assertThat(Segments.count(dear)).isEqualTo(2);
    assertThat(Segments.economical(dear)).isEqualTo("¿Qué numero? ¡Mañana si! ".repeat(3));
    assertThat(Segments.count(Segments.economical(dear))).isEqualTo(1);
  }

  @Test
  void keepsAccentsThatCostNothing() {
    String full = "ú".repeat(70);
    assertThat(Segments.economical(full)).isEqualTo(full);
    assertThat(Segments.economical(full + "ú")).isEqualTo("u".repeat(71));
  }

  @Test
  void keepsAccentsThatCannotBeSaved() {
    String paidAnyway = "ú".repeat(80) + FACE;
    assertThat(Segments.economical(paidAnyway)).isEqualTo(paidAnyway);
    String foreign = "ż".repeat(60) + "ł".repeat(20);
    assertThat(Segments.economical(foreign)).isEqualTo(foreign);
  }

  /** Some keyboards and files write an accent after its letter. */
  @Test
  void knowsAccentsWrittenApart() {
    assertThat(Segments.economical("man\u0303ana, ¿que\u0301?")).isEqualTo("mañana, ¿qué?");
  }

  @Test
  void neverMakesATextCostMore() {
    Random random = new Random(2);
    for (int i = 0; i < 500; i++) {
      String text = RandomText.of(random, 200);
      assertThat(Segments.count(Segments.economical(text)))
          .as(text)
          .isLessThanOrEqualTo(Segments.count(text));
    }
  }

  @Test
  void isSettledAfterOnce() {
    Random random = new Random(731);
    for (int i = 0; i < 500; i++) {
      String once = Segments.economical(RandomText.of(random, 200));
      assertThat(Segments.economical(once)).isEqualTo(once);
    }
  }

  private static boolean isGsm(int codePoint) {
    return Segments.isGsm(Character.toString(codePoint));
  }
}
