package org.votecall.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.script.Script;
import org.votecall.supporter.Supporter;

/** What one turn is about: which campaign, which vote of it, which call. */
abstract class Topic extends Learning {
  private final World world;
  private final @Nullable VoteKey toldBefore;
  private @Nullable Keyword campaign;
  private @Nullable Call call;
  private @Nullable VoteKey told;

  Topic(Session session, Supporter supporter, World world) {
    super(supporter, session.offer());
    this.world = world;
    this.campaign = session.campaign();
    this.call = session.call();
    this.toldBefore = session.told();
    this.told = toldBefore;
  }

  World world() {
    return world;
  }

  /** The campaign being talked about, if it is still there and still live. */
  Optional<Campaign> campaign() {
    return Optional.ofNullable(campaign)
        .flatMap(keyword -> world.catalog().campaign(keyword))
        .filter(Campaign::live);
  }

  /** The keyword of the campaign spoken of last, even if that campaign is over. */
  Optional<Keyword> keyword() {
    return Optional.ofNullable(campaign);
  }

  void choose(Keyword keyword) {
    if (!keyword.equals(campaign)) {
      call = null;
      told = null;
    }
    campaign = keyword;
  }

  /** The call we sent them to make last, in the campaign being talked about. */
  Optional<Call> call() {
    return Optional.ofNullable(call);
  }

  /** From now on it is {@code made} that is talked about. */
  void meanCall(Call made) {
    call = made;
  }

  /** The vote that we said last comes next, if we said of any. */
  Optional<VoteKey> told() {
    return Optional.ofNullable(told);
  }

  /** Whether they knew, before this turn, that {@code vote} comes next. */
  boolean knew(VoteKey vote) {
    return vote.equals(toldBefore);
  }

  /** From now on they know that {@code vote} comes next. */
  void tell(VoteKey vote) {
    told = vote;
  }

  /** They know that none comes next. */
  void untell() {
    told = null;
  }

  /**
   * From now on what they tell is of {@code other}, if the call before was about another vote: they
   * have just been told whom to call now.
   */
  void speakOf(Call other) {
    if (call != null && !call.vote().equals(other.vote())) {
      call = other;
    }
  }

  /** What they tell from now on is not of the call before: we have spoken of somebody else. */
  void forgetCall() {
    call = null;
  }

  /** Nothing is talked about any more. */
  void drop() {
    campaign = null;
    call = null;
    told = null;
  }

  /** When this is said, on the clock of whoever reads it. */
  Moment moment(ScheduledVote vote, Jurisdiction jurisdiction) {
    return new Moment(world.now(), Readers.zones(supporter().home(), vote, jurisdiction, world));
  }

  /** From now on they have these words for the call we sent them to make. */
  void giveWords(Script script) {
    if (call != null) {
      call = call.saying(script.version());
    }
  }

  long calls(Campaign of) {
    return world.calls(of) + newlyCounted();
  }
}
