package org.votecall.conversation;

import java.util.Optional;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Where to call when an office was busy, full or wrong: the member's next one, as long as there is.
 */
final class NextOffice {
  private NextOffice() {}

  /** Another office of the same legislator, or the next target when there is none. */
  static void tryAfter(Scene scene, Call call) {
    Guide.whenSettled(
        scene,
        briefing -> {
          Optional<Target> target = briefing.targetOf(call);
          if (target.isEmpty()) {
            Calling.begin(scene, briefing); // they have moved, or the vote has
            return;
          }
          if (call.officeOf(target.get()).isEmpty()) {
            Calling.call(scene, briefing, target.get()); // their numbers are others now
            return;
          }
          Calling.offices(scene, briefing, target.get()).stream()
              .filter(office -> !call.hasTried(office))
              .findFirst()
              .ifPresentOrElse(
                  office -> scene.manner().tryNext(scene, briefing, call, office),
                  () -> giveUp(scene, briefing, target.get()));
        });
  }

  private static void giveUp(Scene scene, Briefing briefing, Target tried) {
    boolean wrong = scene.supporter().toldWrongNumber(briefing.vote().key(), tried.id());
    Phrase phrase = wrong ? Phrase.NO_OTHER_NUMBER : Phrase.NO_MORE_OFFICES;
    scene.say(
        Wording.office(Wording.member(Line.of(phrase), tried), tried.official().offices().get(0)));
    Calling.after(briefing, tried)
        .ifPresentOrElse(
            next -> Calling.call(scene, briefing, next),
            () -> scene.manner().runOut(scene, briefing));
  }
}
