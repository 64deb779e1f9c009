package org.votecall.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.words.Language;

/** No text is lost, refused or slow. */
class SpeakAnythingTest {
  private static final int TEXTS = 40_000;
  private static final int LONG = 1_000_000;

  /** Some fifty times what it takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String SIGNS =
      " \n\t.,:;-–—/'’\"()+$%€@#&<>|_*0123456789aApPmMxsS\u00A0\u0301\u0000\uFFFF\uD83D\uDE00ñº";

  @Test
  void nothingIsLost() {
    Random random = new Random(731);
    List<String> written = SpeakTable.entries().map(entry -> entry[1]).toList();
    for (Language language : Language.values()) {
      Speaker speaker = SpeakTable.speaker(language);
      for (int i = 0; i < TEXTS; i++) {
        String text = anyText(written, random);
        Speech speech = speaker.speak(text);
        assertThat(speech.written()).isEqualTo(text);
        assertThat(speech.parts()).noneMatch(part -> part.written().isEmpty());
      }
    }
  }

  /** Pieces of what the table has, and signs, in any order. */
  private static String anyText(List<String> written, Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
      String piece = random.nextInt(3) == 0 ? SIGNS : written.get(random.nextInt(written.size()));
      int from = random.nextInt(piece.length() + 1);
      int most = piece.equals(SIGNS) ? 2 : piece.length() - from;
      text.append(piece, from, Math.min(piece.length(), from + random.nextInt(most + 1)));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "9",
        "(",
        "+",
        "S.B. ",
        "S. ",
        "SB 1 ",
        "a.",
        "a-",
        "a.b ",
        "1-",
        "1 ",
        "1.",
        "916-",
        "916 ",
        "(916) ",
        "+1 ",
        "1:1 ",
        "2 p. ",
        "2 p.m. ",
        "31 de ",
        "1 de mayo de ",
        "August ",
        "August 1, ",
        "Sen. ",
        "https://",
        "https://a/",
        "http://a ",
        "www.",
        "a.gov ",
        "'s",
        "la ",
        " ",
        "\n",
        "\u0301",
        "\uD83D\uDE00",
        "-",
        "ext. "
      })
  void aMillionOfAnythingIsSoonSaid(String piece) {
    String text = piece.repeat(LONG / piece.length());
    for (Language language : Language.values()) {
      Speaker speaker = SpeakTable.speaker(language);
      long start = System.nanoTime();
      Speech speech = speaker.speak(text);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
      assertThat(speech.written()).isEqualTo(text);
    }
  }

  @Test
  void aTextTakesLessThanATenthOfAMillisecond() {
    String text =
        "Call the capitol office: (916) 555-0100 ext. 13. The Assembly votes on SB 731 on Aug. 31. "
            .repeat(7)
            .substring(0, 600);
    Speaker speaker = SpeakTable.speaker(Language.EN);
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5_000; i++) {
      long start = System.nanoTime();
      speaker.speak(text);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofNanos(100_000));
  }
}
