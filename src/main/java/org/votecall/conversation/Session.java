package org.votecall.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteKey;

/**
 * One conversation, between two messages of it. Holds keys, never copies of what they lead to.
 *
 * @param step what we asked last
 * @param campaign the one being talked about, if any
 * @param call the call we sent them to make last in that campaign, if any; a report of it may come
 *     long after we asked
 * @param told the vote that we said comes next; null before we said of any
 * @param patience how long it has led nowhere
 * @param offer whether we have offered the supporter's own language
 * @param reminded whether our last answer ended with a reminder of what is open
 * @param lastAt when the supporter was last heard
 * @param telephone null when they are texting
 */
public record Session(
    Step step,
    @Nullable Keyword campaign,
    @Nullable Call call,
    @Nullable VoteKey told,
    Patience patience,
    LanguageOffer offer,
    boolean reminded,
    Instant lastAt,
    @Nullable Telephone telephone) {
  private static final Duration STEP_LAPSES_AFTER = Duration.ofHours(4);

  /** Whoever calls within this time goes on where they were; afterwards they are asked anew. */
  private static final Duration CALL_GOES_ON_FOR = Duration.ofHours(1);

  public static Session fresh(Instant now) {
    return new Session(
        new Idle(), null, null, null, Patience.FRESH, LanguageOffer.NONE, false, now, null);
  }

  /** The session of a call that comes in at {@code now}, from somebody who was in this one. */
  Session answered(boolean known, Instant now) {
    boolean goesOn = Duration.between(lastAt, now).compareTo(CALL_GOES_ON_FOR) <= 0;
    Session from = goesOn ? this : lapsed(now);
    return new Session(
        from.step,
        campaign,
        from.call,
        told,
        Patience.FRESH,
        LanguageOffer.PAST,
        false,
        now,
        Telephone.answered(known, now));
  }

  /**
   * What is left of a call to whoever texts after it; empty for texts themselves, for a call from
   * somebody whose number the carrier does not vouch for, and where they have only been greeted.
   */
  public Optional<Session> leftToTexts() {
    return Optional.ofNullable(telephone)
        .filter(call -> call.known() && call.turns() > 1)
        .map(
            call ->
                new Session(
                    step.inTexts(),
                    campaign,
                    this.call,
                    told,
                    Patience.FRESH,
                    offer,
                    false,
                    lastAt,
                    null));
  }

  /** The same, as if we had spoken so often in the call that it is. */
  public Session spokenInTurn(int turn) {
    Telephone at = telephone == null ? null : telephone.at(turn);
    return new Session(step, campaign, call, told, patience, offer, reminded, lastAt, at);
  }

  /** The session as it is when somebody speaks at {@code now}. */
  Session resumed(Instant now) {
    return Duration.between(lastAt, now).compareTo(STEP_LAPSES_AFTER) > 0 ? lapsed(now) : this;
  }

  /**
   * After a long silence an old question is no longer open, and whoever was told of another vote
   * since the call means that one.
   */
  private Session lapsed(Instant now) {
    boolean past = call != null && told != null && !call.vote().equals(told);
    return new Session(
        new Idle(),
        campaign,
        past ? null : call,
        told,
        Patience.FRESH,
        offer.past(),
        false,
        now,
        telephone);
  }
}
