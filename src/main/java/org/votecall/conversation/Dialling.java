package org.votecall.conversation;

import org.votecall.outcome.Outcome;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What follows when a call that we put through is over. */
final class Dialling {
  /** Whoever was connected for so long was heard by somebody, or by a machine. */
  private static final int SECONDS_THAT_COUNT = 20;

  private Dialling() {}

  static void over(DialStatus status, int seconds, Scene scene) {
    if (!(scene.step() instanceof OnTheLine) || scene.call().isEmpty()) {
      scene.step().repeat(scene);
      return;
    }
    scene.effect(new Effect.SettleConnection(seconds));
    Call call = scene.call().orElseThrow();
    switch (status) {
      case ANSWERED -> answered(seconds, scene, call);
      case BUSY -> missed(scene, call, Outcome.BUSY, Phrase.LINE_BUSY);
      case NO_ANSWER -> missed(scene, call, Outcome.NO_ANSWER, Phrase.LINE_NO_ANSWER);
      case FAILED -> missed(scene, call, Outcome.NO_ANSWER, Phrase.LINE_FAILED);
      case CANCELLED -> {
        scene.say(Line.of(Phrase.LINE_CANCELLED));
        Connecting.offer(scene);
      }
    }
  }

  /** They may be gone before they can tell how it went: what we know is kept at once. */
  private static void answered(int seconds, Scene scene, Call call) {
    if (seconds >= SECONDS_THAT_COUNT) {
      Reporting.keep(scene, call, Outcome.CONNECTED);
    }
    scene.become(new AwaitOutcome());
  }

  private static void missed(Scene scene, Call call, Outcome outcome, Phrase phrase) {
    Reporting.keep(scene, call, outcome);
    scene.say(Line.of(phrase));
    NextOffice.tryAfter(scene, call);
  }
}
