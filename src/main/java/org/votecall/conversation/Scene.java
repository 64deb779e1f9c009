package org.votecall.conversation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Search;
import org.votecall.supporter.Supporter;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * One turn in the making. It starts as things stand and gathers what is said and what is to be
 * kept; what it has gathered shows in what it answers, so later questions see earlier answers.
 */
final class Scene extends Topic {
  private final boolean stranger;
  private final boolean remindedBefore;
  private final Patience before;
  private final @Nullable Telephone telephone;
  private boolean toldOfTexts;
  private boolean reminded;
  private Step step;
  private int misunderstood;
  private @Nullable Wanted wanted;

  /** An address to look up, and the message it stood in. */
  private record Wanted(Search search, String text) {}

  Scene(Session session, Supporter supporter, World world) {
    super(session, supporter, world);
    this.remindedBefore = session.reminded();
    this.telephone = session.telephone();
    this.stranger = telephone == null && !supporter.known();
    this.step = session.step();
    this.before = session.patience();
  }

  Step step() {
    return step;
  }

  /** The call that this is; empty for texts. */
  Optional<Telephone> telephone() {
    return Optional.ofNullable(telephone);
  }

  /** How we put things. */
  Manner manner() {
    return telephone == null ? ByText.MANNER : ByPhone.MANNER;
  }

  /** Whether they have yet to be told by text who we are; whoever calls is told at once. */
  boolean stranger() {
    return stranger;
  }

  /** Whether they have not been told in this call how to get the words as a text; now they are. */
  boolean tellsOfTexts() {
    boolean first =
        telephone != null && telephone.known() && !telephone.toldOfTexts() && !toldOfTexts;
    toldOfTexts = true;
    return first;
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

  /**
   * Waits to hear how {@code made} went; the question has been or will be asked.
   *
   * @param day on which they are sent there, at the legislature
   */
  void await(Call made, LocalDate day) {
    if (call().filter(made::isSameAs).isEmpty()) {
      effect(new Effect.SendTo(made.phone(), day));
    }
    meanCall(made);
    step = new AwaitOutcome();
  }

  /** Asks once more what is open, unless our last answer did: nothing is said twice in a row. */
  void remind() {
    if (telephone != null) {
      step.ask(this); // nobody has the list before their eyes
    } else if (!remindedBefore) {
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
    drop();
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
            session(new Patience(misunderstood, learned() ? 0 : before.unchanged() + 1), spoken()),
            language(),
            replies(),
            effects())
        : new Next.LookUp(wanted.search(), wanted.text(), session(before, telephone));
  }

  private @Nullable Telephone spoken() {
    if (telephone == null) {
      return null;
    }
    Telephone told = toldOfTexts ? telephone.tellingOfTexts() : telephone;
    return (connects() ? told.ringing() : told).spoken();
  }

  private Session session(Patience patience, @Nullable Telephone after) {
    return new Session(
        step,
        keyword().orElse(null),
        call().orElse(null),
        told().orElse(null),
        patience,
        languageOffer(),
        reminded,
        world().now(),
        after);
  }

  /** Who we are, what texts cost, and how to end them. */
  Line notice() {
    return Line.of(Phrase.NOTICE).with("organisation", world().organisation().introduction());
  }

  /** Tells a stranger who we are, before anything else that is said. */
  void introduceIfStranger() {
    if (stranger && wanted == null) {
      sayFirst(notice());
      firstEffect(new Effect.Introduce());
    }
  }
}
