package org.votecall.conversation;

import java.util.Optional;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.understanding.Command;
import org.votecall.understanding.Legal;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What may be asked at any time, and leaves what we asked open. */
final class Questions {
  private Questions() {}

  static void answer(Command question, Scene scene) {
    switch (question) {
      case WHO -> Guide.whenSettled(scene, briefing -> who(scene, briefing));
      case REPEAT -> scene.manner().repeat(scene);
      case SCRIPT -> Guide.whenSettled(scene, briefing -> script(scene, briefing));
      case ABOUT -> Guide.whenUpcoming(scene, (campaign, vote) -> about(scene));
      case STATUS -> status(scene);
      case REMIND -> scene.say(Line.of(Phrase.REMIND_NOT_YET));
      case CALL -> scene.manner().connect(scene);
      case WHO_ARE_YOU -> Consenting.obey(Legal.HELP, scene);
      case WHO_MAY_CALL -> scene.say(Line.of(Phrase.WHO_MAY_CALL));
      case WHICH_LANGUAGE -> scene.say(Line.of(Phrase.WHICH_LANGUAGE));
      case WHEN_TO_CALL -> scene.say(Line.of(Phrase.WHEN_TO_CALL));
      case WHAT_IT_COSTS -> scene.say(Line.of(Phrase.WHAT_IT_COSTS));
      case WHY_WHERE -> scene.say(Line.of(Phrase.WHY_WHERE));
      case THEIR_STAND -> scene.say(Line.of(Phrase.THEIR_STAND));
      case IF_MACHINE -> Guide.whenSettled(scene, briefing -> ifMachine(scene, briefing));
      default -> throw new IllegalArgumentException(question + " is no question");
    }
  }

  /** Whether what has been said in this turn answers {@code question} already. */
  static boolean answered(Command question, Scene scene) {
    if (scene.connects()) {
      return true; // they will hear no more than that
    }
    return switch (question) {
      case WHO -> scene.said(Phrase.CALL_TARGET) || scene.said(Phrase.ZIP_SPLIT);
      case SCRIPT, REPEAT -> scene.said(Phrase.SAY_SCRIPT) || scene.said(Phrase.ZIP_SPLIT);
      case STATUS -> scene.said(Phrase.COUNT) && scene.said(Phrase.CLOSE);
      case THEIR_STAND -> scene.said(Phrase.THANKS_POSITION);
      default -> false;
    };
  }

  private static void who(Scene scene, Briefing briefing) {
    Optional<Target> current = briefing.current(scene);
    if (current.isEmpty()) {
      Calling.begin(scene, briefing);
      return;
    }
    Calling.firstCall(briefing, current.get()).ifPresent(scene::speakOf);
    Voting voting = briefing.voting();
    DivisionId division = current.get().division();
    if (voting != null && division != null && current.get().reason().own()) {
      sayWhere(scene, briefing, voting, division);
    }
    for (Target target : briefing.targets()) {
      Presenting presenting = new Presenting(scene, briefing, target);
      scene.say(presenting.who());
      if (target.official().offices().isEmpty()) {
        scene.say(presenting.noPhone());
      }
      Phrase number = target.chamber() == null ? Phrase.ONLY_NUMBER : Phrase.OFFICE_NUMBER;
      for (Office office : target.official().offices()) {
        scene.say(Wording.office(Line.of(number), office));
      }
    }
  }

  private static void sayWhere(Scene scene, Briefing briefing, Voting voting, DivisionId division) {
    if (voting.chamber().type() == ChamberType.UNICAMERAL) {
      scene.say(
          Line.of(Phrase.ONE_CHAMBER)
              .with("state", briefing.placeName(division))
              .with("chamber", voting.chamber().name()));
    }
    Caveats.sayMoreMembers(scene, voting, division);
    Caveats.likely(scene, voting, division);
  }

  private static void script(Scene scene, Briefing briefing) {
    Optional<Target> current = briefing.current(scene);
    Optional<Office> office = current.flatMap(Questions::firstOffice);
    if (current.isEmpty() || office.isEmpty()) {
      Calling.begin(scene, briefing);
      return;
    }
    if (Calling.isOfAnotherVote(scene, briefing)) {
      Calling.begin(scene, briefing); // with the number, which they have not been given
      return;
    }
    Presenting presenting = new Presenting(scene, briefing, current.get());
    Optional<Script> script = presenting.sayScript(ScriptChannel.SMS, office.get());
    script.ifPresent(scene::giveWords);
    voicemail(briefing, scene)
        .filter(words -> script.stream().noneMatch(said -> said.text().equals(words.text())))
        .ifPresent(words -> scene.read(Line.of(Phrase.SAY_VOICEMAIL).with("script", words.text())));
  }

  private static void ifMachine(Scene scene, Briefing briefing) {
    scene.say(Line.of(Phrase.IF_MACHINE));
    voicemail(briefing, scene)
        .ifPresent(words -> scene.read(Line.of(Phrase.SAY_SCRIPT).with("script", words.text())));
  }

  private static Optional<Script> voicemail(Briefing briefing, Scene scene) {
    return briefing
        .current(scene)
        .flatMap(
            target ->
                firstOffice(target)
                    .flatMap(
                        office -> briefing.script(ScriptChannel.VOICEMAIL, target, office, scene)));
  }

  private static Optional<Office> firstOffice(Target target) {
    return target.official().offices().stream().findFirst();
  }

  private static void about(Scene scene) {
    Measure measure = scene.world().catalog().measure(scene.campaign().orElseThrow());
    scene.say(
        Wording.measure(Line.of(Phrase.ABOUT), measure)
            .with("summary", measure.summary())
            .with("link", measure.link()));
  }

  private static void status(Scene scene) {
    if (Guide.calledFor(scene).isEmpty()) { // nothing is ahead: why not is told behind the count
      scene.campaign().ifPresent(campaign -> Counting.sayInAll(scene, campaign));
    }
    Guide.whenUpcoming(scene, (campaign, vote) -> Counting.sayBefore(scene, campaign, vote));
  }
}
