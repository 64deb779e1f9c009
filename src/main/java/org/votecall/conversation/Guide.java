package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Takes what we know and asks for the one thing that is still needed. */
final class Guide {
  private static final int MOST_CAMPAIGNS_LISTED = 5;

  private Guide() {}

  /** As far as we can get: to the next question, or to whom to call. */
  static void proceed(Scene scene) {
    whenSettled(scene, briefing -> Calling.begin(scene, briefing));
  }

  /** Runs {@code then} if campaign, vote and home are settled; otherwise asks for what is not. */
  static void whenSettled(Scene scene, Consumer<Briefing> then) {
    whenUpcoming(scene, (campaign, vote) -> locate(scene, campaign, vote, then));
  }

  /** What to do with a campaign and its upcoming vote. */
  @FunctionalInterface
  interface WithVote {
    void accept(Campaign campaign, ScheduledVote vote);
  }

  /** Runs {@code then} if the campaign and its vote are settled; otherwise asks or says why not. */
  static void whenUpcoming(Scene scene, WithVote then) {
    if (scene.keyword().isPresent() && scene.campaign().isEmpty()) {
      sayClosed(scene);
      return;
    }
    Optional<Campaign> settled = scene.campaign().or(() -> onlyOne(scene));
    if (settled.isEmpty()) {
      offerCampaigns(scene);
      return;
    }
    Campaign campaign = settled.get();
    scene.choose(campaign.keyword());
    scene
        .world()
        .catalog()
        .outlook(campaign, scene.world().now())
        .when(
            vote -> then.accept(campaign, vote),
            vote -> sayUnconfirmed(scene, campaign, vote),
            () -> sayNotScheduled(scene, campaign));
  }

  /** The campaign spoken of is over, or gone: says so, and what is open instead. */
  static void sayClosed(Scene scene) {
    scene.say(Line.of(Phrase.CAMPAIGN_CLOSED));
    scene.leave();
    offerCampaigns(scene);
  }

  /** Lists what is open, the soonest vote first, and asks which. */
  static void offerCampaigns(Scene scene) {
    List<Campaign> open = scene.world().catalog().open(scene.world().now());
    if (open.isEmpty()) {
      scene.say(Line.of(Phrase.NO_CAMPAIGNS));
      scene.rest();
      return;
    }
    scene.become(
        new ChooseCampaign(
            open.stream().limit(MOST_CAMPAIGNS_LISTED).map(Campaign::keyword).toList()));
  }

  /** For somebody who told us where they live before what it is about: the soonest vote. */
  static void chooseSoonest(Scene scene) {
    List<Campaign> open = scene.world().catalog().open(scene.world().now());
    if (scene.campaign().isPresent() || open.isEmpty()) {
      return;
    }
    scene.choose(open.get(0).keyword());
  }

  /** Where the next vote of the campaign being talked about is taken. */
  static Optional<Voting> voting(Scene scene) {
    return scene
        .campaign()
        .flatMap(
            campaign ->
                scene
                    .world()
                    .catalog()
                    .upcoming(campaign, scene.world().now())
                    .map(vote -> voting(scene, campaign, vote)));
  }

  static Voting voting(Scene scene, Campaign campaign, ScheduledVote vote) {
    Catalog catalog = scene.world().catalog();
    return new Voting(
        catalog.chamber(catalog.bill(campaign), vote),
        vote.today(scene.world().now()),
        scene.world().atlas());
  }

  private static Optional<Campaign> onlyOne(Scene scene) {
    List<Campaign> open = scene.world().catalog().open(scene.world().now());
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  private static void sayUnconfirmed(Scene scene, Campaign campaign, ScheduledVote vote) {
    scene.say(about(Phrase.VOTE_UNCONFIRMED, scene, campaign, vote));
    AnotherVote.offer(scene, campaign);
  }

  private static void sayNotScheduled(Scene scene, Campaign campaign) {
    Bill bill = scene.world().catalog().bill(campaign);
    scene.say(Wording.bill(Line.of(Phrase.VOTE_NOT_SCHEDULED), bill));
    AnotherVote.offer(scene, campaign);
  }

  /** A line that may name the bill, its nickname, the chamber and when the vote is. */
  static Line about(Phrase phrase, Scene scene, Campaign campaign, ScheduledVote vote) {
    Catalog catalog = scene.world().catalog();
    Bill bill = catalog.bill(campaign);
    return Wording.vote(
        Line.of(phrase), bill, catalog.chamber(bill, vote), vote, scene.world().now());
  }

  private static void locate(
      Scene scene, Campaign campaign, ScheduledVote vote, Consumer<Briefing> then) {
    Home home = scene.supporter().home();
    if (home == null) {
      scene.say(about(Phrase.VOTE_IS, scene, campaign, vote));
      scene.become(new AskWhere());
      return;
    }
    voting(scene, campaign, vote).district(home).tell(new Locating(scene, campaign, vote, then));
  }
}
