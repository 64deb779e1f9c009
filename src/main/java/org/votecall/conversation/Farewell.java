package org.votecall.conversation;

import java.util.List;
import org.votecall.legislature.Office;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** The end of a call. */
final class Farewell {
  private Farewell() {}

  /** To somebody whom we cannot help on the phone: the number they were to call, and goodbye. */
  static void say(Scene scene) {
    scene
        .call()
        .filter(call -> !scene.supporter().reached(call.vote(), call.target()))
        .ifPresent(call -> dictate(scene, Line.of(Phrase.ONLY_NUMBER), call.phone().dialable()));
    hangUp(scene);
  }

  /** All numbers of somebody, slowly and each of them twice. */
  static void dictateNumbers(Scene scene, List<Office> offices) {
    Phrase phrase = offices.size() == 1 ? Phrase.ONLY_NUMBER : Phrase.OFFICE_NUMBER;
    offices.forEach(
        office -> dictate(scene, Wording.office(Line.of(phrase), office), office.dialable()));
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
