package org.votecall.conversation;

import java.util.List;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Naming;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Shall we put them through? They know to whom, and the gist of what to say.
 *
 * @param closed whether nobody is in the office, so that a machine will answer
 */
public record OfferCall(boolean closed) implements Step {

  /** What the keys do. The third is kept for having the words texted. */
  private enum Choice {
    CONNECT,
    ALL_WORDS,
    TEXT_WORDS
  }

  private static final List<Choice> CHOICES = List.of(Choice.values());

  @Override
  public boolean answer(Heard heard, Scene scene) {
    boolean declines = heard.asks(Command.THANKS) && Naming.denies(heard.plain());
    if (declines || heard.answer().filter(Answer.NO::equals).isPresent()) {
      Farewell.say(scene);
      return true;
    }
    boolean wants = heard.answer().isPresent() || heard.asks(Command.CALL);
    Choice choice = wants ? Choice.CONNECT : heard.pick(CHOICES).orElse(null);
    if (choice == null) {
      return false;
    }
    switch (choice) {
      case CONNECT -> Connecting.connect(scene);
      case ALL_WORDS -> Connecting.sayAllWords(scene);
      case TEXT_WORDS -> {
        scene.say(Line.of(Phrase.TEXTING_NOT_YET));
        ask(scene);
      }
    }
    return true;
  }

  @Override
  public void ask(Scene scene) {
    if (scene.tellsOfTexts()) {
      Connecting.sayHowToText(scene);
    }
    Phrase phrase = closed ? Phrase.OFFER_VOICEMAIL : Phrase.OFFER_CALL;
    scene.ask(Line.of(phrase), List.of(Line.of(Phrase.CONNECT_ME), Line.of(Phrase.HEAR_ALL_WORDS)));
  }

  @Override
  public void repeat(Scene scene) {
    Guide.proceed(scene);
  }

  /** Whoever goes on by text reads the number there. */
  @Override
  public Step inTexts() {
    return new Idle();
  }

  @Override
  public void back(Scene scene) {
    Guide.whenSettled(scene, briefing -> Calling.back(scene, briefing));
  }
}
