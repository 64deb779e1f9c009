package org.votecall.catalog.bills;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.problem.Place;

/**
 * A vote on a bill, planned or taken, as a public service tells it.
 *
 * @param session of the bill; null where only its number is told
 * @param committee its own name without that of the chamber, "Ways and Means"; null on the floor
 * @param ayes null, like {@code noes}, when nobody counted or told
 */
public record PublicVote(
    Place place,
    Jurisdiction jurisdiction,
    @Nullable String session,
    BillNumber number,
    VoteStage stage,
    ChamberType chamber,
    @Nullable String committee,
    When when,
    VoteStatus status,
    @Nullable Integer ayes,
    @Nullable Integer noes,
    String source) {

  /** Whether its day is over and nothing is known of what became of it. */
  public boolean isForgotten(Instant now) {
    return status == VoteStatus.PLANNED && when.isPast(jurisdiction.zone(), now);
  }

  /** The same, at the hour at which it was planned. */
  public PublicVote at(When planned) {
    return new PublicVote(
        place,
        jurisdiction,
        session,
        number,
        stage,
        chamber,
        committee,
        planned,
        status,
        ayes,
        noes,
        source);
  }
}
