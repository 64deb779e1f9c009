package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What else is open, for somebody who is done with one vote. */
final class AnotherVote {
  private AnotherVote() {}

  /** Another open vote: which campaign is about it, and what is said of it. */
  private record Other(Keyword keyword, Line line) {}

  /**
   * Says which other vote is open, to somebody who is done with this one, and asks nothing more.
   */
  static void offer(Scene scene, Campaign done) {
    scene.rest();
    other(scene, done)
        .ifPresent(
            other ->
                scene
                    .manner()
                    .invite(scene, List.of(other.line()), new OfferVote(other.keyword())));
  }

  /** Says which it is, and leaves open what was asked. */
  static void say(Scene scene, Campaign done) {
    other(scene, done)
        .ifPresent(
            other -> scene.manner().mention(scene, other.line(), new OfferVote(other.keyword())));
  }

  /** A line about the vote of {@code keyword}; empty when none comes up any more. */
  static Optional<Line> about(Scene scene, Keyword keyword) {
    Catalog catalog = scene.world().catalog();
    return catalog
        .campaign(keyword)
        .filter(Campaign::live)
        .flatMap(
            campaign ->
                catalog
                    .upcoming(campaign, scene.world().now())
                    .map(vote -> Guide.about(Phrase.ANOTHER_VOTE, scene, campaign, vote)))
        .map(line -> line.with("keyword", keyword.value()));
  }

  private static Optional<Other> other(Scene scene, Campaign done) {
    return Urgency.theirs(scene).stream()
        .filter(campaign -> !campaign.equals(done) && !called(scene, campaign))
        .map(Campaign::keyword)
        .findFirst()
        .flatMap(keyword -> about(scene, keyword).map(line -> new Other(keyword, line)));
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
