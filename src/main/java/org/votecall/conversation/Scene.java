package org.votecall.conversation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Search;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.script.Script;
import org.votecall.sources.Wanted;
import org.votecall.supporter.Supporter;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * One turn in the making. It starts as things stand and gathers what is said and what is to be
 * kept; what it has gathered shows in what it answers, so later questions see earlier answers.
 */
final class Scene extends Learning {
  private final World world;
  private final boolean stranger;
  private final boolean remindedBefore;
  private boolean reminded;
  private Step step;
  private @Nullable Keyword campaign;
  private @Nullable Call call;
  private final @Nullable VoteKey toldBefore;
  private @Nullable VoteKey told;
  private final Patience before;
  private int misunderstood;
  private @Nullable Wanted wanted;

  /** An address to look up, and the message it stood in. */
  private record Wanted(Search search, String text) {}

  Scene(Session session, Supporter supporter, World world) {
    super(supporter, session.offer());
    this.world = world;
    this.remindedBefore = session.reminded();
    this.stranger = !supporter.known();
    this.step = session.step();
    this.campaign = session.campaign();
    this.call = session.call();
    this.toldBefore = session.told();
    this.told = toldBefore;
    this.before = session.patience();
  }

  World world() {
    return world;
  }

  Step step() {
    return step;
  }

  boolean stranger() {
    return stranger;
  }

  /** How many messages in a row, this one included, we made nothing of. */
  int misunderstood() {
    return misunderstood;
  }

  /** How many there were before this message. */
  int misunderstoodBefore() {
    return before.misunderstood();
  }

  void stayMisunderstood() {
    misunderstood = before.misunderstood();
  }

  void countMisunderstanding() {
    misunderstood = before.misunderstood() + 1;
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

  /** When this is said, on the clock of whoever reads it. */
  Moment moment(ScheduledVote vote, Jurisdiction jurisdiction) {
    return new Moment(world.now(), Readers.zones(supporter().home(), vote, jurisdiction, world));
  }

  /**
   * Waits to hear how {@code made} went; the question has been or will be asked.
   *
   * @param day on which they are sent there, at the legislature
   */
  void await(Call made, LocalDate day) {
    if (call == null || !made.isSameAs(call)) {
      effect(new Effect.SendTo(made.phone(), day));
    }
    call = made;
    step = new AwaitOutcome();
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

  /** Asks once more what is open, unless our last answer did: nothing is said twice in a row. */
  void remind() {
    if (!remindedBefore) {
      step.remind(this);
      reminded = true;
    }
  }

  /**
   * Goes one step back and takes {@code heard} there; as if nothing had been when it is no answer.
   */
  boolean answerAgain(Heard heard) {
    Step asked = step;
    Learned before = soFar();
    unsaid(() -> step.back(this));
    if (step != asked && step.answer(heard, this)) {
      return true;
    }
    step = asked;
    backTo(before);
    return false;
  }

  /** Goes on to {@code next} and asks its question. */
  void become(Step next) {
    step = next;
    next.ask(this);
  }

  /** Goes on to {@code next}, whose question has been asked in other words. */
  void expect(Step next) {
    step = next;
  }

  /** Asks nothing more. */
  void rest() {
    step = new Idle();
  }

  /** Leaves the campaign, keeping what we know of the supporter. */
  void leave() {
    campaign = null;
    call = null;
    told = null;
    rest();
  }

  void lookUp(Search search, String text) {
    wanted = new Wanted(search, text);
  }

  /** How many messages in a row, before this one, told us nothing new. */
  int unchangedBefore() {
    return before.unchanged();
  }

  /** What was made of it all. */
  Next next() {
    return wanted == null
        ? new Next.Turn(
            session(new Patience(misunderstood, learned() ? 0 : before.unchanged() + 1)),
            language(),
            replies(),
            effects())
        : new Next.LookUp(wanted.search(), wanted.text(), session(before));
  }

  private Session session(Patience patience) {
    return new Session(
        step, campaign, call, told, patience, languageOffer(), reminded, world.now());
  }

  /** Who we are, what texts cost, and how to end them. */
  Line notice() {
    return Line.of(Phrase.NOTICE).with("organisation", world.organisation().introduction());
  }

  /** Tells a stranger who we are, before anything else that is said. */
  void introduceIfStranger() {
    if (stranger && wanted == null) {
      sayFirst(notice());
      firstEffect(new Effect.Introduce());
    }
  }
}
