package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.conversation.Reply;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

final class SmsRendererTest {
  private static final Words WORDS = Words.load(Language.EN);

  private final SmsRenderer renderer = new SmsRenderer();

  @Test
  void nothingToSayIsAnEmptyResponse() {
    assertThat(renderer.texts(List.of(), WORDS)).isEmpty();
    assertThat(Twiml.of(renderer.texts(List.of(), WORDS))).endsWith("<Response/>");
  }

  @Test
  void shortRepliesShareAText() {
    assertThat(texts(say(40), say(50), say(60)))
        .containsExactly(rendered(40) + "\n" + rendered(50) + "\n" + rendered(60));
  }

  @Test
  void aTextTakesAtMostTwoSegments() {
    assertThat(texts(say(150), say(155))).hasSize(1).allMatch(text -> text.length() == 306);
    assertThat(texts(say(150), say(156))).containsExactly(rendered(150), rendered(156));
  }

  @Test
  void aTextWithAScriptTakesAtMostFour() {
    assertThat(texts(say(250), read(361))).hasSize(1).allMatch(text -> text.length() == 612);
    assertThat(texts(say(250), read(362))).hasSize(2);
    assertThat(texts(read(361), say(250))).hasSize(1);
  }

  @Test
  void whatDoesNotFitGoesIntoTheNextTextInOrder() {
    assertThat(texts(say(300), say(100), say(100), read(600), say(20)))
        .containsExactly(
            rendered(300), rendered(100) + "\n" + rendered(100), rendered(600), rendered(20));
  }

  /** Nothing is ever cut: a reply that is too long alone is the words' fault, not the reader's. */
  @Test
  void aReplyIsNeverCut() {
    assertThat(texts(say(500), say(10))).containsExactly(rendered(500), rendered(10));
  }

  @Test
  void choicesAreNumbered() {
    Line question = Line.of(Phrase.ASK_OUTCOME);
    List<Line> choices = List.of(Line.of(Phrase.OUTCOME_TALKED), Line.of(Phrase.OUTCOME_VOICEMAIL));
    assertThat(texts(new Reply.Ask(question, choices)))
        .containsExactly(
            WORDS.render(question)
                + "\n1 "
                + WORDS.render(choices.get(0))
                + "\n2 "
                + WORDS.render(choices.get(1)));
    assertThat(texts(new Reply.Ask(question, List.of()))).containsExactly(WORDS.render(question));
  }

  @Test
  void punctuationIsStraightened() {
    assertThat(texts(new Reply.Say(line("don’t — “yes”"))))
        .containsExactly(WORDS.render(line("don't - \"yes\"")));
  }

  /** A text is paid for whole: an accent that is free in one reply turns all of them to UCS-2. */
  @Test
  void accentsAreFoldedWhereThatSavesInTheWholeText() {
    Reply accented = new Reply.Say(line("á".repeat(30)));
    assertThat(texts(accented)).containsExactly(WORDS.render(line("á".repeat(30))));
    assertThat(texts(accented, say(100)))
        .containsExactly(WORDS.render(line("a".repeat(30))) + "\n" + rendered(100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "\u0001", "\b", "\u000B", "\f", "\u001F", "\uD800", "\uDC00", "\uFFFE"})
  void whatXmlCannotWriteIsLeftOut(String illegal) {
    Reply reply = new Reply.Say(line("a" + illegal + "b"));
    assertThat(texts(reply)).containsExactly(WORDS.render(line("ab")));
    assertThat(Twiml.texts(Twiml.of(renderer.texts(List.of(reply), WORDS))))
        .containsExactly(WORDS.render(line("ab")));
  }

  @Test
  void markupIsOnlyText() {
    String markup = "</Message><Redirect>&amp; ]]> <!-- \"'";
    assertThat(Twiml.texts(Twiml.of(renderer.texts(List.of(new Reply.Say(line(markup))), WORDS))))
        .containsExactly(WORDS.render(line(markup)));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    Random random = new Random(2020);
    for (int i = 0; i < 300; i++) {
      List<Reply> replies = new ArrayList<>();
      for (int more = random.nextInt(5); more >= 0; more--) {
        Line line = line(RandomText.of(random, 120));
        replies.add(random.nextBoolean() ? new Reply.Say(line) : new Reply.Read(line));
      }
      assertThat(Twiml.texts(Twiml.of(renderer.texts(replies, WORDS))))
          .isEqualTo(renderer.texts(replies, WORDS));
    }
  }

  /** Writers of XML work in pieces; a pair must survive at whatever place a piece ends. */
  @Test
  void surrogatesSurviveAtEveryPlace() {
    IntStream.range(0, 40)
        .mapToObj(i -> line("a".repeat(i) + "\uD83D\uDE00".repeat(600)))
        .forEach(
            line ->
                assertThat(
                        Twiml.texts(Twiml.of(renderer.texts(List.of(new Reply.Say(line)), WORDS))))
                    .containsExactly(WORDS.render(line)));
  }

  private List<String> texts(Reply... replies) {
    return renderer.texts(List.of(replies), WORDS);
  }

  private static Reply say(int length) {
    return new Reply.Say(lineOf(length));
  }

  private static Reply read(int length) {
    return new Reply.Read(lineOf(length));
  }

  /** A line that renders to {@code length} characters, all of them GSM. */
  private static Line lineOf(int length) {
    return line("a".repeat(length - WORDS.render(line("")).length()));
  }

  private static String rendered(int length) {
    return WORDS.render(lineOf(length));
  }

  /** A line that holds {@code text} and little else. */
  private static Line line(String text) {
    return Line.of(Phrase.SAY_SCRIPT).with("script", text);
  }
}
