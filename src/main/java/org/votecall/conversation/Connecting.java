package org.votecall.conversation;

import java.util.Optional;
import java.util.function.Consumer;
import org.votecall.legislature.Office;
import org.votecall.legislature.OfficeHours;
import org.votecall.phone.DialPlan;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Puts a caller through: to one office at a time, and to none that is not on the list. */
final class Connecting {
  private Connecting() {}

  /** Where the call that is talked about goes. */
  private record Destination(Briefing briefing, Call call, Target target, Office office) {}

  /** To the office that was offered. */
  static void connect(Scene scene) {
    toDestination(
        scene,
        there ->
            put(
                scene,
                there.briefing(),
                there.call(),
                there.office(),
                Wording.office(
                    Wording.member(Line.of(Phrase.CONNECTING), there.target()), there.office())));
  }

  /** Puts them through, unless it would cost too much: then they are told the number. */
  static void put(Scene scene, Briefing briefing, Call call, Office office, Line announcement) {
    scene.meanCall(call);
    if (!DialPlan.serves(office.phone()) || !scene.world().toll().allowsConnection()) {
      scene.say(Line.of(Phrase.CANNOT_CONNECT));
      Farewell.say(scene);
      return;
    }
    scene.effect(new Effect.SendTo(office.phone(), briefing.situation().day()));
    scene.effect(new Effect.CountConnection());
    scene.connect(announcement, office);
    scene.expect(new OnTheLine());
  }

  /** The whole of the words, and the question once more. */
  static void sayAllWords(Scene scene) {
    toDestination(
        scene,
        there -> {
          boolean closed = isClosed(scene, there.briefing(), there.target(), there.office());
          new Presenting(scene, there.briefing(), there.target())
              .sayScript(closed ? ScriptChannel.VOICEMAIL : ScriptChannel.SMS, there.office())
              .ifPresent(scene::giveWords);
          scene.become(new OfferCall(closed));
        });
  }

  /** Asks whether to put them through, to the office that is talked about. */
  static void offer(Scene scene) {
    toDestination(scene, there -> offer(scene, there.briefing(), there.target(), there.office()));
  }

  /** The same, to {@code office}. */
  static void offer(Scene scene, Briefing briefing, Target target, Office office) {
    scene.become(new OfferCall(isClosed(scene, briefing, target, office)));
  }

  static void sayHowToText(Scene scene) {
    String number = scene.world().organisation().numbers().textsAloud();
    if (!number.isEmpty()) {
      scene.say(Line.of(Phrase.HOW_TO_TEXT).with("phone", number));
    }
  }

  private static boolean isClosed(Scene scene, Briefing briefing, Target target, Office office) {
    return !OfficeHours.open(scene.world().now(), briefing.zone(target, office, scene));
  }

  /**
   * Runs {@code then} for the call that is talked about; where there is none any more, begins anew.
   */
  private static void toDestination(Scene scene, Consumer<Destination> then) {
    Guide.whenSettled(
        scene,
        briefing ->
            destination(scene, briefing)
                .ifPresentOrElse(then, () -> Calling.begin(scene, briefing)));
  }

  private static Optional<Destination> destination(Scene scene, Briefing briefing) {
    return scene
        .call()
        .flatMap(
            call ->
                briefing
                    .targetOf(call)
                    .flatMap(
                        target ->
                            call.officeOf(target)
                                .map(office -> new Destination(briefing, call, target, office))));
  }
}
