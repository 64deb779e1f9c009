package org.votecall.conversation;

import org.votecall.outcome.Outcome;
import org.votecall.understanding.Command;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What may be asked for at any time, and takes the conversation elsewhere. */
final class Acts {
  private Acts() {}

  static void run(Command act, Scene scene) {
    switch (act) {
      case MENU -> Guide.offerCampaigns(scene);
      case MOVED -> {
        scene.leaveHome();
        scene.ask(Line.of(Phrase.ASK_WHERE_MOVED));
        scene.expect(new AskWhere());
      }
      case OTHER -> other(scene);
      case NEXT -> Guide.whenSettled(scene, briefing -> Onward.next(scene, briefing));
      case SKIP -> skip(scene);
      case BACK -> scene.step().back(scene);
      case FORGET -> scene.manner().forget(scene);
      default -> throw new IllegalArgumentException(act + " is no act");
    }
  }

  /** None of those we listed: then only the street tells. */
  private static void other(Scene scene) {
    if (scene.step() instanceof ChooseMember) {
      scene.ask(Line.of(Phrase.ASK_STREET));
    } else {
      Guide.whenSettled(scene, briefing -> Calling.backToWhere(scene, briefing));
    }
  }

  /** What we cannot do without is not skipped, but explained. */
  private static void skip(Scene scene) {
    if (scene.step() instanceof AskWhere || scene.step() instanceof ChooseMember) {
      Stumbling.over(scene, () -> scene.ask(Line.of(Phrase.ASK_WHERE_AGAIN)));
    } else {
      Guide.whenSettled(scene, briefing -> skip(scene, briefing));
    }
  }

  private static void skip(Scene scene, Briefing briefing) {
    Calling.meant(scene, briefing)
        .ifPresentOrElse(
            call -> Reporting.report(scene, call, Outcome.SKIPPED),
            () -> Calling.begin(scene, briefing));
  }

  static void forget(Scene scene) {
    scene.effect(new Effect.Forget());
    scene.leave();
    scene.say(Line.of(Phrase.FORGOTTEN));
  }
}
