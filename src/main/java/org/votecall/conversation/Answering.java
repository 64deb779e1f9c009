package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.measure.ScheduledVote;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Answers the phone: says who we are and what is being voted on, and goes on from there. */
final class Answering {
  private Answering() {}

  static void pickUp(Caller caller, Scene scene) {
    if (caller == Caller.ABROAD) {
      sayAndHangUp(scene, Phrase.CALL_FROM_ABROAD);
      return;
    }
    scene.effect(new Effect.CountCall());
    if (scene.world().toll().allowsCall()) {
      scene.effect(new Effect.Meet());
      talk(scene);
    } else {
      sayAndHangUp(scene, Phrase.TOO_MANY_CALLS);
    }
  }

  private static void talk(Scene scene) {
    if (Urgency.open(scene).isEmpty()) {
      scene.say(hello(Phrase.GREETING, scene));
      Guide.proceed(scene);
    } else if (owesReport(scene)) {
      scene.say(hello(Phrase.GREETING_AGAIN, scene));
      scene.become(scene.step() instanceof AskPosition ? scene.step() : new AwaitOutcome());
    } else if (scene.supporter().home() != null || isUnderWay(scene)) {
      scene.say(hello(Phrase.GREETING_AGAIN, scene));
      Guide.proceed(scene);
    } else {
      greet(scene);
    }
  }

  /** To somebody of whom we know nothing. */
  static void greet(Scene scene) {
    scene.say(hello(Phrase.GREETING, scene));
    List<Campaign> open = Urgency.open(scene);
    Optional<Campaign> about =
        scene.campaign().or(() -> open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty());
    about
        .flatMap(campaign -> scene.world().catalog().upcoming(campaign, scene.world().now()))
        .ifPresentOrElse(
            vote -> sayVote(scene, about.orElseThrow(), vote),
            () -> scene.say(Line.of(Phrase.VOTES_ARE_NEAR).with("count", open.size())));
    if (scene.supporter().language() == Language.EN) {
      scene.become(new ChooseLanguage());
    } else {
      Guide.proceed(scene); // they have chosen before
    }
  }

  private static void sayVote(Scene scene, Campaign campaign, ScheduledVote vote) {
    scene.choose(campaign.keyword());
    scene.tell(vote.key());
    scene.say(Guide.about(Phrase.VOTE_IS, scene, campaign, vote));
  }

  /** They were put through within the hour, and we have not heard how it went. */
  private static boolean owesReport(Scene scene) {
    return Optional.of(scene)
        .filter(Answering::isUnderWay)
        .flatMap(Scene::call)
        .flatMap(call -> scene.supporter().report(call.vote(), call.target()))
        .map(CallReport::outcome)
        .filter(
            outcome ->
                outcome == Outcome.CONNECTED
                    || (outcome == Outcome.TALKED && scene.step() instanceof AskPosition))
        .isPresent();
  }

  /** They were in the middle of it a while ago: they have chosen a language, at least. */
  private static boolean isUnderWay(Scene scene) {
    return !(scene.step() instanceof Idle) && !(scene.step() instanceof Closed);
  }

  private static Line hello(Phrase phrase, Scene scene) {
    return Line.of(phrase).with("organisation", scene.world().organisation().introduction());
  }

  private static void sayAndHangUp(Scene scene, Phrase why) {
    scene.say(hello(Phrase.GREETING, scene));
    scene.say(Line.of(why));
    Farewell.hangUp(scene);
  }
}
