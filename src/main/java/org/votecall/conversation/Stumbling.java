package org.votecall.conversation;

import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Messages in a row that lead nowhere, whatever the reason. Each of the first is explained; then we
 * say goodbye, and are silent until one leads somewhere: two machines must not talk for ever.
 */
final class Stumbling {
  private static final int MOST_EXPLAINED = 3;

  private Stumbling() {}

  static void over(Scene scene, Runnable explain) {
    if (scene.step() instanceof Closed) {
      scene.stayMisunderstood();
      return;
    }
    scene.countMisunderstanding();
    if (scene.misunderstood() <= MOST_EXPLAINED) {
      explain.run();
    } else {
      scene.say(Line.of(Phrase.GOODBYE).with("contact", scene.world().organisation().contact()));
      scene.expect(new Closed());
    }
  }
}
