package org.votecall.conversation;

import org.votecall.measure.ScheduledVote;
import org.votecall.understanding.Command;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * What people say that asks for nothing: a greeting, thanks, a promise, a curse. Each is answered,
 * but not for ever, because two machines could greet and thank each other without end.
 */
final class Courtesies {
  private Courtesies() {}

  static void answer(Command courtesy, Scene scene) {
    if (scene.stranger()) {
      Guide.proceed(scene);
      return;
    }
    switch (courtesy) {
      case HELLO -> Stumbling.over(scene, () -> hello(scene));
      case THANKS -> thanks(scene);
      case LATER -> Stumbling.over(scene, () -> later(scene));
      case UNSURE -> Stumbling.over(scene, () -> unsure(scene));
      case INSULT -> Stumbling.over(scene, () -> calm(scene));
      default -> throw new IllegalArgumentException(courtesy + " is no courtesy");
    }
  }

  private static void hello(Scene scene) {
    scene.say(Line.of(Phrase.HELLO_AGAIN));
    if (scene.step() instanceof Idle) {
      Guide.proceed(scene);
    } else {
      scene.step().ask(scene);
    }
  }

  private static void thanks(Scene scene) {
    if (scene.misunderstoodBefore() == 0) {
      scene.say(Line.of(Phrase.THANKS));
      scene.remind();
    } else if (scene.misunderstoodBefore() == 1 && !(scene.step() instanceof Closed)) {
      scene.remind();
    }
    scene.countMisunderstanding();
  }

  /** When the vote is, so that "later" is not too late. */
  private static void later(Scene scene) {
    if (scene.misunderstood() > 1) {
      scene.say(Line.of(Phrase.WHENEVER));
      return;
    }
    scene
        .campaign()
        .flatMap(campaign -> scene.world().catalog().upcoming(campaign, scene.world().now()))
        .ifPresentOrElse(vote -> takeYourTime(scene, vote), () -> scene.step().ask(scene));
  }

  private static void takeYourTime(Scene scene, ScheduledVote vote) {
    scene.say(Guide.about(Phrase.TAKE_YOUR_TIME, scene, scene.campaign().orElseThrow(), vote));
    scene.remind();
  }

  /** Whoever does not know which member is theirs knows the street they live in. */
  private static void unsure(Scene scene) {
    if (scene.step() instanceof ChooseMember || scene.step() instanceof AskWhere) {
      scene.ask(Line.of(Phrase.ASK_STREET));
    } else {
      scene.step().ask(scene);
    }
  }

  private static void calm(Scene scene) {
    switch (scene.misunderstood()) {
      case 1 -> {
        scene.say(Line.of(Phrase.CALM));
        scene.step().ask(scene);
      }
      case 2 -> scene.step().ask(scene);
      default -> scene.say(Line.of(Phrase.MENU));
    }
  }
}
