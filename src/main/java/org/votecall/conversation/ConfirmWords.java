package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Is this what you said?
 *
 * @param words that were not heard well
 * @param before what had been asked
 */
public record ConfirmWords(String words, Step before) implements Step {
  private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO);

  /** Whether they say that it is what they said; empty when they say something else. */
  Optional<Answer> confirmed(Heard heard) {
    return heard.pick(ANSWERS).or(heard::answer);
  }

  /** What else they say is meant for the question before. */
  @Override
  public boolean answer(Heard heard, Scene scene) {
    scene.expect(before);
    return before.answer(heard, scene);
  }

  @Override
  public void ask(Scene scene) {
    scene.ask(
        Line.of(Phrase.CONFIRM_WORDS).with("words", words),
        List.of(Line.of(Phrase.WORDS_ARE_RIGHT), Line.of(Phrase.WORDS_ARE_WRONG)));
  }

  @Override
  public Step inTexts() {
    return before.inTexts();
  }

  @Override
  public void back(Scene scene) {
    scene.become(before);
  }
}
