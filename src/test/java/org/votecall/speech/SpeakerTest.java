package org.votecall.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** What is said for what is written, line by line of the table. */
class SpeakerTest {
  @ParameterizedTest
  @MethodSource
  void says(String language, String written, String said) {
    Speech speech = SpeakTable.speaker(Language.of(language)).speak(written);
    assertThat(speech.said()).isEqualTo(said);
    assertThat(speech.written()).isEqualTo(written);
  }

  static Stream<String[]> says() {
    return SpeakTable.entries();
  }

  @Test
  void oneStretchIsOnePart() {
    Speech speech = new Speaker(Language.EN, List.of()).speak("Vote on SB 731 today.");
    assertThat(speech.parts())
        .containsExactly(
            new SpokenPart("Vote on ", "Vote on "),
            new SpokenPart("SB 731", "S B seven thirty-one"),
            new SpokenPart(" today.", " today."));
  }

  @Test
  void nothingIsNoPart() {
    assertThat(new Speaker(Language.ES, List.of()).speak("").parts()).isEmpty();
  }

  @Test
  void theFirstOfTwoPronunciationsStands() {
    List<Pronunciation> twice =
        Stream.of("one", "two").map(said -> new Pronunciation("Xo", Localized.of(said))).toList();
    assertThat(new Speaker(Language.EN, twice).speak("Xo").said()).isEqualTo("one");
  }

  @Test
  void aPronunciationNeedsBothSides() {
    Localized said = Localized.of("so");
    assertThatThrownBy(() -> new Pronunciation(" ", said)).hasMessageContaining("as it is written");
    assertThatThrownBy(() -> new Pronunciation("Xo", Localized.of(" ")))
        .hasMessage("\"Xo\" needs how it is said");
  }

  @Test
  void everyNumberHasItsWords() {
    for (Language language : Language.values()) {
      Numbers numbers = Numbers.of(language, SpokenWords.load(language));
      long distinct = IntStream.range(0, 100_000).mapToObj(numbers::label).distinct().count();
      assertThat(distinct).isEqualTo(100_000);
    }
  }

  @Test
  void noWordIsMissingFromTheTables() {
    for (Language language : Language.values()) {
      SpokenWords words = SpokenWords.load(language);
      assertThat(words.list("months")).hasSizeBetween(12, 13);
      assertThat(words.list("tens")).hasSize(language == Language.EN ? 8 : 7);
      assertThat(List.of("to", "dot", "hyphen", "extension"))
          .allSatisfy(key -> assertThat(words.word(key)).isNotBlank());
    }
  }
}
