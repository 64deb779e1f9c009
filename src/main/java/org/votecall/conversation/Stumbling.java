package org.votecall.conversation;

import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Messages in a row that lead nowhere, whatever the reason. Each of the first is explained; then we
 * say goodbye, and are silent until one leads somewhere: two machines must not talk for ever.
 */
final class Stumbling {
  private Stumbling() {}

  static void over(Scene scene, Runnable explain) {
    if (scene.step() instanceof Closed) {
      scene.stayMisunderstood();
      return;
    }
    scene.countMisunderstanding();
    if (scene.misunderstood() <= scene.manner().bounds().explained()) {
      explain.run();
    } else {
      scene.manner().giveUp(scene, goodbye(scene));
      scene.expect(new Closed());
    }
  }

  /** Asks once more, in other words, whoever neither spoke nor pressed a key. */
  static void silence(Scene scene) {
    over(
        scene,
        () -> {
          boolean first = scene.misunderstood() == 1;
          scene.say(Line.of(first ? Phrase.NOTHING_HEARD : Phrase.NOTHING_HEARD_AGAIN));
          scene.step().ask(scene);
        });
  }

  /** Explains what would be an answer: each time in other words, at last with the menu. */
  static void explain(Scene scene) {
    switch (scene.misunderstood()) {
      case 1 -> {
        scene.say(Line.of(Phrase.NOT_UNDERSTOOD));
        scene.step().ask(scene);
      }
      case 2 -> {
        scene.say(Line.of(Phrase.NOT_UNDERSTOOD_AGAIN));
        scene.step().ask(scene);
      }
      default -> scene.say(Line.of(Phrase.MENU));
    }
  }

  /** Says goodbye to somebody who is understood, but tells nothing new any more; then nothing. */
  static void endInTime(Scene scene) {
    int most = scene.manner().bounds().unchanged();
    if (scene.learned() || scene.unchangedBefore() < most || scene.silent()) {
      return;
    }
    scene.hush();
    if (scene.unchangedBefore() == most) {
      scene.manner().giveUp(scene, goodbye(scene));
    }
  }

  private static Line goodbye(Scene scene) {
    return Line.of(Phrase.GOODBYE).with("contact", scene.world().organisation().contact());
  }
}
