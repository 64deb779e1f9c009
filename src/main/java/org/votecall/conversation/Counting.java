package org.votecall.conversation;

import org.votecall.campaign.Campaign;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** How many calls have been made, against the goal. */
final class Counting {
  private Counting() {}

  /** After a call that counts. */
  static void say(Scene scene, Call call) {
    scene
        .campaign()
        .filter(campaign -> scene.supporter().reached(call.vote(), call.target()))
        .ifPresent(
            campaign -> {
              long calls = scene.calls(campaign);
              long goal = campaign.goal().at(calls);
              scene.say(with(Line.of(phrase(calls, goal)), calls, goal));
            });
  }

  private static Phrase phrase(long calls, long goal) {
    if (calls == goal) {
      return Phrase.COUNT_REACHED;
    }
    return calls < goal ? Phrase.COUNT : Phrase.COUNT_PASSED;
  }

  /** To somebody who asks, and when the vote is; in the week after it, there is none to name. */
  static void sayBefore(Scene scene, Campaign campaign, ScheduledVote vote) {
    if (vote.stage() == VoteStage.AFTER_VOTE) {
      sayInAll(scene, campaign);
      return;
    }
    long calls = scene.calls(campaign);
    long goal = campaign.goal().at(calls);
    Phrase phrase = calls > goal ? Phrase.STATUS_PASSED : Phrase.STATUS;
    scene.say(with(Guide.about(phrase, scene, campaign, vote), calls, goal));
  }

  /** To somebody who asks, where no vote is ahead. */
  static void sayInAll(Scene scene, Campaign campaign) {
    long calls = scene.calls(campaign);
    Line line =
        Wording.measure(Line.of(Phrase.STATUS_AFTER), scene.world().catalog().measure(campaign));
    scene.say(with(line, calls, campaign.goal().at(calls)));
  }

  private static Line with(Line line, long calls, long goal) {
    return line.with("calls", calls).with("goal", goal);
  }
}
