package org.votecall.conversation;

import java.util.List;
import java.util.function.Consumer;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.DivisionId;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.target.Targeting;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What follows from how well a home settles the district for the chamber that votes. */
final class Locating implements Resolution.Cases {
  private final Scene scene;
  private final Campaign campaign;
  private final ScheduledVote vote;
  private final Voting voting;
  private final Consumer<Briefing> then;

  Locating(
      Scene scene, Campaign campaign, ScheduledVote vote, Voting voting, Consumer<Briefing> then) {
    this.scene = scene;
    this.campaign = campaign;
    this.vote = vote;
    this.voting = voting;
    this.then = then;
  }

  @Override
  public void found(Home home) {
    then.accept(briefing(home));
  }

  private Briefing briefing(Home home) {
    return Briefing.of(scene, campaign, vote, voting, home);
  }

  /** Named as theirs; a word from them corrects it, and then it stays open until they choose. */
  @Override
  public void likely(Home home, List<DivisionId> candidates) {
    if (scene.step() instanceof ChooseMember) {
      ambiguous(home.without(voting.chamber()), candidates);
      return;
    }
    found(home);
  }

  @Override
  public void ambiguous(Home home, List<DivisionId> candidates) {
    Briefing unsettled = briefing(home.without(voting.chamber()));
    if (!Targeting.asksWhich(unsettled.situation(), candidates)) {
      then.accept(unsettled); // nobody of those it may be has a part in this vote
      return;
    }
    sayWhetherLinesChanged();
    if (!ChooseMember.fits(candidates, scene)) {
      scene.ask(
          Line.of(Phrase.ZIP_SPLIT_UNLISTED)
              .with("zip", String.valueOf(home.zip()))
              .with("count", candidates.size())
              .with("chamber", voting.chamber().name()));
      scene.expect(new AskWhere());
      return;
    }
    scene.become(ChooseMember.of(candidates, ChooseMember.Doubt.ZIP, scene));
  }

  @Override
  public void outOfArea(String state) {
    if (vote.stage() == VoteStage.AFTER_VOTE) {
      scene.rest(); // how it went has been said, and nobody of theirs had a part in it
      return;
    }
    Elsewhere.sayOutOfArea(scene, state);
  }

  /** Once we knew it, by lines that hold no longer. */
  private boolean sayWhetherLinesChanged() {
    Home home = scene.supporter().home();
    boolean changed = home != null && home.district(voting.chamber()).isPresent();
    if (changed) {
      scene.say(Line.of(Phrase.LINES_CHANGED));
    }
    return changed;
  }

  @Override
  public void unknown() {
    Home home = scene.supporter().home();
    if (home == null || home.zip() == null) {
      if (sayWhetherLinesChanged()) {
        scene.become(new AskWhere());
        return;
      }
      scene.say(Line.of(Phrase.ADDRESS_UNKNOWN));
    } else {
      scene.say(Line.of(Phrase.ZIP_UNKNOWN).with("zip", home.zip().digits()));
    }
    scene.expect(new AskWhere());
  }

  @Override
  public void unavailable() {
    scene.say(Line.of(Phrase.ADDRESS_UNAVAILABLE));
    scene.expect(new AskWhere());
  }

  @Override
  public void unmapped(String state) {
    Elsewhere.sayUnmapped(scene);
  }
}
