package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteWhen;
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
        .tell(new Standing(scene, campaign, then));
  }

  /** The campaign spoken of is over, paused or gone: says so, and what is open instead. */
  static void sayClosed(Scene scene) {
    boolean paused =
        scene
            .keyword()
            .flatMap(scene.world().catalog()::campaign)
            .filter(campaign -> campaign.state() == CampaignState.PAUSED)
            .isPresent();
    scene.say(Line.of(paused ? Phrase.CAMPAIGN_PAUSED : Phrase.CAMPAIGN_CLOSED));
    scene.leave();
    offerCampaigns(scene);
  }

  /** Lists what is open, the most pressing vote first, and asks which. */
  static void offerCampaigns(Scene scene) {
    List<Campaign> open = Urgency.open(scene);
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
    List<Campaign> open = Urgency.open(scene);
    if (scene.campaign().isPresent() || open.isEmpty()) {
      return;
    }
    scene.choose(open.get(0).keyword());
  }

  /** The chamber to which the campaign being talked about sends people now; not an executive. */
  static Optional<Voting> voting(Scene scene) {
    return scene
        .campaign()
        .flatMap(campaign -> calledFor(scene).flatMap(vote -> voting(scene, campaign, vote)));
  }

  /** What the campaign being talked about has people call about now. */
  static Optional<ScheduledVote> calledFor(Scene scene) {
    return scene
        .campaign()
        .flatMap(campaign -> scene.world().catalog().calledFor(campaign, scene.world().now()));
  }

  static Optional<Voting> voting(Scene scene, Campaign campaign, ScheduledVote vote) {
    Catalog catalog = scene.world().catalog();
    return catalog
        .chamber(catalog.measure(campaign), vote)
        .map(
            chamber -> new Voting(chamber, vote.today(scene.world().now()), scene.world().atlas()));
  }

  private static Optional<Campaign> onlyOne(Scene scene) {
    List<Campaign> open = scene.world().catalog().open(scene.world().now());
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  /** A line that may name the bill, its nickname, who votes or decides, and when. */
  static Line about(Phrase phrase, Scene scene, Campaign campaign, ScheduledVote vote) {
    Catalog catalog = scene.world().catalog();
    Measure measure = catalog.measure(campaign);
    boolean decides = vote.stage() == VoteStage.EXECUTIVE;
    return Wording.measure(Line.of(phrase), measure)
        .with("chamber", catalog.bodyName(measure, vote))
        .with("votes", Line.of(decides ? Phrase.VERB_DECIDES : Phrase.VERB_VOTES))
        .with("when", VoteWhen.of(vote, scene.moment(vote, catalog.jurisdiction(measure))));
  }

  private static void askWhere(Scene scene, Campaign campaign, ScheduledVote vote) {
    if (vote.stage() == VoteStage.AFTER_VOTE) { // it is over: they may want to know, or may not
      scene.manner().askWhereAfter(scene);
    } else {
      boolean justSaid = scene.step() instanceof ChooseLanguage && scene.knew(vote.key());
      if (!justSaid || scene.speaksAnew()) {
        scene.say(about(Phrase.VOTE_IS, scene, campaign, vote));
      }
      scene.become(new AskWhere());
    }
  }

  private static void locate(
      Scene scene, Campaign campaign, ScheduledVote vote, Consumer<Briefing> then) {
    Home home = scene.supporter().home();
    Optional<Voting> voting = voting(scene, campaign, vote);
    if (voting.isEmpty()) { // one person decides for everybody, wherever they live
      Home known = home == null ? Home.UNKNOWN : home;
      then.accept(Briefing.of(scene, campaign, vote, null, known));
      return;
    }
    if (home == null) {
      askWhere(scene, campaign, vote);
      return;
    }
    voting.get().district(home).tell(new Locating(scene, campaign, vote, voting.get(), then));
  }
}
