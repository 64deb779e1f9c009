package org.votecall.conversation;

import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.ScheduledVote;
import org.votecall.words.Phrase;

/** What else is open, for somebody who is done with one vote. */
final class AnotherVote {
  private AnotherVote() {}

  /**
   * Says which other vote is open, to somebody who is done with this one, and asks nothing more.
   */
  static void offer(Scene scene, Campaign done) {
    say(scene, done);
    scene.rest();
  }

  static void say(Scene scene, Campaign done) {
    Catalog catalog = scene.world().catalog();
    Urgency.theirs(scene).stream()
        .filter(campaign -> !campaign.equals(done) && !called(scene, campaign))
        .findFirst()
        .ifPresent(
            campaign -> {
              ScheduledVote vote = catalog.upcoming(campaign, scene.world().now()).orElseThrow();
              scene.say(
                  Guide.about(Phrase.ANOTHER_VOTE, scene, campaign, vote)
                      .with("keyword", campaign.keyword().value()));
            });
  }

  private static boolean called(Scene scene, Campaign campaign) {
    return scene
        .world()
        .catalog()
        .upcoming(campaign, scene.world().now())
        .filter(vote -> scene.supporter().reachedAnyone(vote.key()))
        .isPresent();
  }
}
