package org.votecall.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Office;
import org.votecall.outcome.Outcome;
import org.votecall.target.Target;

/** Whom to call now, on which number, and with which words. */
final class Calling {
  private Calling() {}

  /** Names the first target not yet reached, or closes when all have been. */
  static void begin(Scene scene, Briefing briefing) {
    if (briefing.targets().isEmpty()) {
      NobodyToCall.say(scene, briefing);
      return;
    }
    List<Target> left =
        briefing.targets().stream().filter(target -> !briefing.reached(target, scene)).toList();
    left.stream()
        .filter(target -> hasSpare(scene, briefing, target))
        .findFirst()
        .or(() -> left.stream().findFirst())
        .ifPresentOrElse(
            target -> call(scene, briefing, target), () -> Onward.close(scene, briefing));
  }

  /** Gives a target's first number, the words, and asks how it went. */
  static void call(Scene scene, Briefing briefing, Target target) {
    List<Office> offices = target.official().offices();
    if (offices.isEmpty()) {
      scene.say(new Presenting(scene, briefing, target).noPhone());
      scene.forgetCall();
      after(briefing, target)
          .ifPresentOrElse(
              next -> call(scene, briefing, next),
              () -> AnotherVote.offer(scene, briefing.campaign()));
      return;
    }
    Office office =
        given(scene, briefing, target).orElseGet(() -> offices(scene, briefing, target).get(0));
    scene.manner().present(scene, briefing, target, office);
  }

  /** The call to {@code office}: the one spoken of, if it goes there, or a new one. */
  static Call to(Scene scene, Briefing briefing, Target target, Office office) {
    Call made = Call.to(briefing.vote(), target.official(), office);
    return scene.call().filter(made::isSameAs).orElse(made);
  }

  /** The office they were given before for this call: asking again is not calling again. */
  private static Optional<Office> given(Scene scene, Briefing briefing, Target target) {
    return scene
        .call()
        .filter(call -> call.vote().equals(briefing.vote().key()))
        .filter(call -> call.target().equals(target.id()))
        .filter(call -> !isWrong(scene, call))
        .flatMap(call -> call.officeOf(target));
  }

  /** Whether they have told that it was a wrong number. */
  private static boolean isWrong(Scene scene, Call call) {
    return scene
        .supporter()
        .report(call.vote(), call.target())
        .filter(report -> report.outcome() == Outcome.WRONG_NUMBER)
        .filter(report -> report.office() == call.office())
        .isPresent();
  }

  /** The offices of a target in the order in which to try them: the overrun ones last. */
  static List<Office> offices(Scene scene, Briefing briefing, Target target) {
    return target.official().offices().stream()
        .sorted(Comparator.comparing(office -> !isSpare(scene, briefing, office)))
        .toList();
  }

  private static boolean hasSpare(Scene scene, Briefing briefing, Target target) {
    return target.official().offices().stream()
        .anyMatch(office -> isSpare(scene, briefing, office));
  }

  /** Whether an office has not had its calls for today, nor is its voicemail box full. */
  private static boolean isSpare(Scene scene, Briefing briefing, Office office) {
    int cap = briefing.campaign().plan().officeCap();
    LocalDate day = briefing.situation().day();
    return !scene.world().loads().full(office.phone(), day, cap)
        && !scene.world().troubles().avoids(office.phone());
  }

  /** Whether the call we sent them to make was about another vote than the one that comes next. */
  static boolean isOfAnotherVote(Scene scene, Briefing briefing) {
    return scene.call().filter(call -> !call.vote().equals(briefing.vote().key())).isPresent();
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
    Voting voting = briefing.voting();
    if (voting == null) {
      Guide.offerCampaigns(scene); // where they live was never asked
      return;
    }
    Home unsettled = briefing.home().without(voting.chamber());
    List<DivisionId> candidates = voting.district(unsettled).choice();
    if (candidates.size() > 1 && ChooseMember.fits(candidates, scene)) {
      scene.liveAt(unsettled);
      scene.become(ChooseMember.of(candidates, ChooseMember.Doubt.ZIP, scene));
    } else {
      scene.become(new AskWhere());
    }
  }

  /** The call that somebody means who reports one: the last we spoke of, or the first to make. */
  static Optional<Call> meant(Scene scene, Briefing briefing) {
    return scene
        .call()
        .or(() -> briefing.current(scene).flatMap(target -> firstCall(briefing, target)));
  }

  /** The call to the first number of {@code target}; none when there is no number. */
  static Optional<Call> firstCall(Briefing briefing, Target target) {
    return target.official().offices().stream()
        .findFirst()
        .map(office -> Call.to(briefing.vote(), target.official(), office));
  }

  /** The target to call after {@code target}. */
  static Optional<Target> after(Briefing briefing, Target target) {
    int at = briefing.targets().indexOf(target);
    return briefing.targets().stream().skip(at + 1L).findFirst();
  }
}
