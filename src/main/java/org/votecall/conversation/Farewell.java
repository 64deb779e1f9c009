package org.votecall.conversation;

import java.util.List;
import org.votecall.legislature.Office;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** The end of a call. */
final class Farewell {
  /** More is more than anybody writes down. */
  private static final int MOST_DICTATED = 3;

  private Farewell() {}

  /** To somebody whom we cannot help on the phone: the number they were to call, and goodbye. */
  static void say(Scene scene) {
    scene
        .call()
        .filter(call -> !scene.supporter().reached(call.vote(), call.target()))
        .filter(call -> !scene.supporter().toldWrongNumber(call.vote(), call.target()))
        .ifPresent(call -> dictate(scene, Line.of(Phrase.ONLY_NUMBER), call.phone().dialable()));
    hangUp(scene);
  }

  /** The numbers of all whom they have not reached, slowly and each of them twice. */
  static void dictateNumbers(Scene scene, Briefing briefing) {
    List<Target> left =
        briefing.targets().stream()
            .filter(target -> !briefing.reached(target, scene))
            .filter(
                target -> !scene.supporter().toldWrongNumber(briefing.vote().key(), target.id()))
            .limit(MOST_DICTATED)
            .toList();
    for (Target target : left) {
      List<Office> offices = target.official().offices();
      if (left.size() > 1) {
        scene.say(Wording.member(Line.of(Phrase.NUMBERS_OF), target));
      }
      Phrase phrase = offices.size() == 1 ? Phrase.ONLY_NUMBER : Phrase.OFFICE_NUMBER;
      offices.forEach(
          office -> dictate(scene, Wording.office(Line.of(phrase), office), office.dialable()));
    }
  }

  private static void dictate(Scene scene, Line number, String dialable) {
    scene.dictate(number.with("phone", dialable));
    scene.dictate(Line.of(Phrase.NUMBER_AGAIN).with("phone", dialable));
  }

  /** Goodbye, and nothing after it. */
  static void hangUp(Scene scene) {
    scene.say(
        Line.of(Phrase.GOODBYE_CALLER).with("organisation", scene.world().organisation().name()));
    scene.expect(new Closed());
  }
}
