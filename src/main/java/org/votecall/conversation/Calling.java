package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Office;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** From one call to the next: whom to call now, on which number, and with which words. */
final class Calling {
  private Calling() {}

  /** Names the first target not yet reached, or closes when all have been. */
  static void begin(Scene scene, Briefing briefing) {
    if (briefing.targets().isEmpty()) {
      sayVacant(scene, briefing);
      return;
    }
    briefing.targets().stream()
        .filter(target -> !briefing.reached(target, scene))
        .findFirst()
        .ifPresentOrElse(target -> call(scene, briefing, target), () -> close(scene, briefing));
  }

  /** Gives a target's first number, the words, and asks how it went. */
  static void call(Scene scene, Briefing briefing, Target target) {
    List<Office> offices = target.legislator().offices();
    if (offices.isEmpty()) {
      scene.say(Wording.member(Phrase.NO_PHONE, target));
      after(briefing, target)
          .ifPresentOrElse(
              next -> call(scene, briefing, next),
              () -> AnotherVote.offer(scene, briefing.campaign()));
      return;
    }
    Office office = offices.get(0);
    scene.say(Wording.office(briefing.line(Phrase.CALL_TARGET, target, scene), office));
    Caveats.say(scene, briefing, target, office);
    sayScript(scene, briefing, target, office);
    scene.await(Call.to(briefing.vote(), target.legislator(), office));
    scene.step().ask(scene);
  }

  static void sayScript(Scene scene, Briefing briefing, Target target, Office office) {
    Optional<Script> script = briefing.script(ScriptChannel.SMS, target, office, scene);
    script.ifPresentOrElse(
        words -> scene.read(Line.of(Phrase.SAY_SCRIPT).with("script", words.text())),
        () -> scene.say(briefing.line(Phrase.NO_SCRIPT, scene).with("ask", briefing.ask())));
  }

  /** After a report: the next target not yet reached, or the end. */
  static void afterReport(Scene scene, Call call) {
    Guide.whenSettled(
        scene,
        briefing -> {
          sayCount(scene, briefing, call);
          Optional<Target> next =
              briefing.targetOf(call).flatMap(target -> after(briefing, target));
          if (next.isPresent()) {
            scene.say(Line.of(Phrase.NEXT_TARGET));
            call(scene, briefing, next.get());
          } else {
            close(scene, briefing);
          }
        });
  }

  /** NEXT: the target after the current one, if there is one. */
  static void next(Scene scene, Briefing briefing) {
    briefing
        .current(scene)
        .ifPresentOrElse(
            current ->
                after(briefing, current)
                    .ifPresentOrElse(
                        next -> call(scene, briefing, next),
                        () -> sayNoOther(scene, briefing, current)),
            () -> sayVacant(scene, briefing));
  }

  /** One step back from waiting for how a call went: the target before, or where you live. */
  static void back(Scene scene, Briefing briefing) {
    int at = briefing.current(scene).map(briefing.targets()::indexOf).orElse(0);
    if (at > 0) {
      call(scene, briefing, briefing.targets().get(at - 1));
    } else {
      backToWhere(scene, briefing);
    }
  }

  /** Not the member we named: which of those of a split ZIP it is, or else where they live. */
  static void backToWhere(Scene scene, Briefing briefing) {
    Home unsettled = briefing.home().without(briefing.chamber());
    List<DivisionId> candidates = briefing.voting().district(unsettled).choice();
    if (candidates.size() > 1 && ChooseMember.fits(candidates)) {
      scene.liveAt(unsettled);
      scene.become(ChooseMember.of(candidates, ChooseMember.Doubt.ZIP, scene));
    } else {
      scene.become(new AskWhere());
    }
  }

  private static void close(Scene scene, Briefing briefing) {
    if (briefing.targets().isEmpty()) {
      sayVacant(scene, briefing);
      return;
    }
    if (briefing.targets().stream().allMatch(target -> briefing.reached(target, scene))) {
      scene.say(briefing.line(Phrase.CLOSE, scene));
    }
    AnotherVote.offer(scene, briefing.campaign());
  }

  private static void sayNoOther(Scene scene, Briefing briefing, Target current) {
    scene.say(Wording.member(Phrase.NO_OTHER_TARGET, current));
    AnotherVote.say(scene, briefing.campaign());
  }

  private static void sayVacant(Scene scene, Briefing briefing) {
    DivisionId division = briefing.home().district(briefing.chamber()).orElseThrow();
    String place = briefing.placeName(division, scene);
    scene.say(
        briefing.voting().tells(division)
            ? briefing
                .line(Phrase.VACANT, scene)
                .with("district", briefing.chamber().nameOf(division))
                .with("state", place)
            : briefing.line(Phrase.NO_LIST, scene).with("place", place));
    AnotherVote.offer(scene, briefing.campaign());
  }

  private static void sayCount(Scene scene, Briefing briefing, Call call) {
    boolean counted =
        briefing.target(call.target()).stream().anyMatch(t -> briefing.reached(t, scene));
    if (counted) {
      scene.say(
          Line.of(Phrase.COUNT)
              .with("calls", scene.calls(briefing.campaign()))
              .with("goal", briefing.campaign().goal()));
    }
  }

  /** The call that somebody means who reports one: the last we spoke of, or the first to make. */
  static Optional<Call> meant(Scene scene, Briefing briefing) {
    return scene
        .call()
        .or(() -> briefing.current(scene).flatMap(target -> firstCall(briefing, target)));
  }

  private static Optional<Call> firstCall(Briefing briefing, Target target) {
    return target.legislator().offices().stream()
        .findFirst()
        .map(office -> Call.to(briefing.vote(), target.legislator(), office));
  }

  /** The target to call after {@code target}. */
  static Optional<Target> after(Briefing briefing, Target target) {
    int at = briefing.targets().indexOf(target);
    return briefing.targets().stream().skip(at + 1L).findFirst();
  }
}
