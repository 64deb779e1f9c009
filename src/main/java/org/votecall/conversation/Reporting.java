package org.votecall.conversation;

import java.util.Optional;
import org.votecall.campaign.Keyword;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.Stand;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Takes down what became of a call, and goes on from there. */
final class Reporting {
  private Reporting() {}

  /** Records {@code outcome} of {@code call}, even if the vote has moved on since it was asked. */
  static void report(Scene scene, Call call, Outcome outcome) {
    report(scene, call, outcome, Optional.empty());
  }

  /** The same, told together with how the member will vote. */
  static void report(Scene scene, Call call, Outcome outcome, Optional<Stand> stand) {
    if (scene.keyword().isEmpty()) {
      Guide.offerCampaigns(scene);
      return;
    }
    Optional<Outcome> before =
        scene.supporter().report(call.vote(), call.target()).map(CallReport::outcome);
    if (before.filter(Outcome::counts).isPresent() && outcome == Outcome.SKIPPED) {
      Onward.afterReport(scene, call);
      return;
    }
    write(scene, call, outcome);
    if (before.filter(old -> isToldOf(old) && old != outcome).isPresent()) {
      scene.say(Line.of(Phrase.REPORT_CHANGED));
    }
    goOn(scene, call, outcome, stand);
  }

  /** Whether a report counts that they made themselves. */
  private static boolean isToldOf(Outcome outcome) {
    return outcome.counts() && outcome != Outcome.CONNECTED;
  }

  /** Keeps what we saw ourselves become of a call; what they told of it goes before that. */
  static void keep(Scene scene, Call call, Outcome seen) {
    boolean counted = scene.supporter().reached(call.vote(), call.target());
    if (!counted && scene.keyword().isPresent()) {
      write(scene, call, seen);
    }
  }

  private static void write(Scene scene, Call call, Outcome outcome) {
    boolean trouble = outcome == Outcome.VOICEMAIL_FULL || outcome == Outcome.WRONG_NUMBER;
    boolean known =
        scene
            .supporter()
            .report(call.vote(), call.target())
            .filter(old -> old.outcome() == outcome && old.office() == call.office())
            .isPresent();
    boolean sure = scene.telephone().filter(phone -> !phone.known()).isEmpty();
    if (trouble && !known && sure) { // whoever cannot be told by a number may tell it for ever
      scene.effect(new Effect.ReportTrouble(call.phone(), outcome));
    }
    scene.report(callReport(scene, call, outcome));
  }

  /** Keeps what is told of a call by somebody to whom we have nothing more to say. */
  static void inPassing(Heard heard, Scene scene) {
    if (scene.supporter().optedOut() || scene.keyword().isEmpty()) {
      return;
    }
    Optional<Call> call = scene.call();
    if (call.isPresent() && heard.outcome().isPresent()) {
      scene.report(callReport(scene, call.get(), heard.outcome().get()));
    }
    if (call.isPresent() && scene.step() instanceof AskPosition) {
      AskPosition.stand(heard).ifPresent(stand -> keepPosition(scene, call.get(), stand));
    }
  }

  private static CallReport callReport(Scene scene, Call call, Outcome outcome) {
    Keyword campaign = scene.keyword().orElseThrow();
    return new CallReport(
        campaign, call.vote(), call.target(), call.office(), call.script(), outcome);
  }

  /** Records how the member will vote, as the office said, and goes on. */
  static void position(Scene scene, Call call, Stand stand) {
    keepPosition(scene, call, stand);
    scene.say(Line.of(Phrase.THANKS_POSITION));
    Onward.afterReport(scene, call);
  }

  private static void keepPosition(Scene scene, Call call, Stand stand) {
    scene.effect(new Effect.ReportPosition(new PositionReport(call.vote(), call.target(), stand)));
  }

  private static void goOn(Scene scene, Call call, Outcome outcome, Optional<Stand> stand) {
    switch (outcome) {
      case TALKED, CONNECTED -> {
        scene.say(Line.of(Phrase.THANKS_TALKED));
        if (stand.isPresent()) {
          position(scene, call, stand.get());
        } else if (isStillToCome(scene, call)) {
          scene.become(new AskPosition());
        } else {
          Onward.afterReport(scene, call);
        }
      }
      case VOICEMAIL -> {
        scene.say(Line.of(Phrase.THANKS_VOICEMAIL));
        Onward.afterReport(scene, call);
      }
      case SKIPPED -> {
        scene.say(Line.of(Phrase.SKIPPED));
        Onward.afterReport(scene, call);
      }
      case VOICEMAIL_FULL, BUSY, NO_ANSWER, WRONG_NUMBER -> {
        scene.say(scene.manner().missed(outcome));
        NextOffice.tryAfter(scene, call);
      }
    }
  }

  /** Whether a member may still vote in what the call was about: then they may have said how. */
  private static boolean isStillToCome(Scene scene, Call call) {
    return scene
        .campaign()
        .map(campaign -> scene.world().catalog().series(campaign.measure()))
        .flatMap(series -> series.find(call.vote()).map(series::asMoved))
        .filter(vote -> vote.pending() && vote.stage().takenByMembers())
        .isPresent();
  }
}
