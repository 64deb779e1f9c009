package org.votecall.conversation;

import org.votecall.supporter.ConsentKind;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Legal;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What the law gives weight: stopping, starting again, and asking who we are. */
final class Consenting {
  private Consenting() {}

  /** Does what the law asks of us, in the language in which it was asked. */
  static void obey(Heard heard, Scene scene) {
    heard.language().ifPresent(scene::answerIn);
    heard
        .legal()
        .ifPresent(
            legal -> {
              if (legal == Legal.OPT_OUT) {
                Reporting.inPassing(heard, scene); // "talked to them, now stop texting me" counts
              }
              obey(legal, scene);
              if (legal == Legal.OPT_OUT && heard.asks(Command.FORGET)) {
                scene.effect(new Effect.Forget());
              }
            });
  }

  static void obey(Legal legal, Scene scene) {
    switch (legal) {
      case OPT_OUT -> scene.manner().optOut(scene);
      case OPT_IN -> scene.manner().optIn(scene);
      case HELP -> scene.say(signed(Phrase.HELP, scene));
    }
  }

  /** The carrier has answered already; only the ledger is ours to keep. */
  static void record(Legal legal, Scene scene) {
    switch (legal) {
      case OPT_OUT -> {
        scene.effect(new Effect.RecordConsent(ConsentKind.OPT_OUT));
        scene.leave();
      }
      case OPT_IN -> scene.effect(new Effect.RecordConsent(ConsentKind.OPT_IN));
      case HELP -> {
        // nothing to keep
      }
    }
  }

  /**
   * Somebody who said stop is not answered; what they ask to have erased is erased all the same.
   */
  static void whileOptedOut(Heard heard, Scene scene) {
    if (heard.asks(Command.FORGET)) {
      scene.effect(new Effect.Forget());
      scene.leave();
    }
  }

  static void optOut(Scene scene) {
    if (!scene.supporter().optedOut()) {
      scene.say(signed(Phrase.OPTED_OUT, scene));
    }
    record(Legal.OPT_OUT, scene);
  }

  static void optIn(Scene scene) {
    if (!scene.supporter().optedOut() && !scene.stranger()) {
      Courtesies.answer(Command.HELLO, scene); // they never left
      return;
    }
    record(Legal.OPT_IN, scene);
    if (!scene.stranger()) {
      scene.say(signed(Phrase.OPTED_IN, scene));
    }
    Guide.proceed(scene);
    scene.introduceIfStranger();
  }

  /** A line that tells who we are, and whom to ask. */
  static Line signed(Phrase phrase, Scene scene) {
    return Line.of(phrase)
        .with("organisation", scene.world().organisation().name())
        .with("contact", scene.world().organisation().contact())
        .with("phone", scene.world().organisation().numbers().textsAloud());
  }
}
