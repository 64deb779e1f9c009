package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.States;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Takes what we know and asks for the one thing that is still needed. */
final class Guide {
  private static final int MOST_CAMPAIGNS_LISTED = 5;

  /** What the post office has for states where the armed forces are. */
  private static final Set<String> MILITARY = Set.of("aa", "ae", "ap");

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

  /**
   * The home lies where nobody who votes is theirs: in another state, in a territory without
   * senators, or where the armed forces are.
   *
   * @param state two letters, lower case
   */
  static void sayOutOfArea(Scene scene, String state) {
    Optional<Voting> voting = voting(scene);
    if (voting.isEmpty()) {
      offerCampaigns(scene);
      return;
    }
    scene.say(outOfArea(scene, voting.get().chamber(), state));
    scene.rest();
  }

  private static Line outOfArea(Scene scene, Chamber chamber, String state) {
    boolean federal = chamber.state().equals("us");
    if (MILITARY.contains(state)) {
      return federal
          ? Line.of(Phrase.MILITARY_ANYWHERE)
          : Line.of(Phrase.MILITARY).with("state", governmentName(scene, chamber));
    }
    return federal
        ? Line.of(Phrase.NO_MEMBERS_THERE)
            .with("place", States.name(state).orElse(state))
            .with("chamber", chamber.name())
        : Line.of(Phrase.OUT_OF_STATE).with("state", governmentName(scene, chamber));
  }

  private static String governmentName(Scene scene, Chamber chamber) {
    return scene
        .world()
        .catalog()
        .jurisdictions()
        .find(chamber.jurisdiction())
        .orElseThrow()
        .name();
  }

  /** No lines that we know are in force where they live: says so, and names nobody. */
  static void sayUnmapped(Scene scene) {
    voting(scene)
        .ifPresent(
            voting -> {
              scene.say(Line.of(Phrase.UNMAPPED).with("chamber", voting.chamber().name()));
              scene.rest();
            });
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
    offerAnother(scene, campaign);
  }

  private static void sayNotScheduled(Scene scene, Campaign campaign) {
    Bill bill = scene.world().catalog().bill(campaign);
    scene.say(Wording.bill(Line.of(Phrase.VOTE_NOT_SCHEDULED), bill));
    offerAnother(scene, campaign);
  }

  /**
   * Says which other vote is open, to somebody who is done with this one, and asks nothing more.
   */
  static void offerAnother(Scene scene, Campaign done) {
    sayAnother(scene, done);
    scene.rest();
  }

  static void sayAnother(Scene scene, Campaign done) {
    Catalog catalog = scene.world().catalog();
    catalog.open(scene.world().now()).stream()
        .filter(campaign -> !campaign.equals(done) && !called(scene, campaign))
        .findFirst()
        .ifPresent(
            campaign -> {
              ScheduledVote vote = catalog.upcoming(campaign, scene.world().now()).orElseThrow();
              scene.say(
                  about(Phrase.ANOTHER_VOTE, scene, campaign, vote)
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
