package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an admin tells of a scheduled vote. Each is one act, and gives the events as they are then.
 */
public sealed interface VoteAct {

  /**
   * The events that are other than before, or new.
   *
   * @param series in which {@code vote} stands
   * @throws Rejected with words for whoever acts, when it cannot be
   */
  List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now) throws Rejected;

  /** What was told cannot be true, or not of this vote. */
  final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    public Rejected(String why) {
      super(why);
    }
  }

  /** It is to be taken at another time: an event of its own, so that new calls are new calls. */
  record Move(VoteTime to) implements VoteAct {
    @Override
    public List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now)
        throws Rejected {
      requireOpen(vote, series);
      if (to.isOver(now)) {
        throw new Rejected("It cannot be moved to " + to.lastDay() + ": that day is over.");
      }
      return List.of(vote.become(VoteStatus.MOVED, null), successor(vote, series));
    }

    private ScheduledVote successor(ScheduledVote vote, VoteSeries series) {
      return new ScheduledVote(
          series.free(vote.key()),
          vote.measure(),
          vote.stage(),
          vote.body(),
          to,
          VoteStatus.PLANNED,
          null,
          vote.threshold(),
          vote.key(),
          null);
    }
  }

  /**
   * It comes to no decision.
   *
   * @param as PULLED when it is off; NOT_TAKEN when its time came and it was not taken up;
   *     CANCELLED when it was never to be, and nothing is to be said of it
   */
  record End(VoteStatus as) implements VoteAct {
    @Override
    public List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now)
        throws Rejected {
      if (as == VoteStatus.CANCELLED) {
        requireLast(vote, series);
      } else {
        requireOpen(vote, series);
      }
      return List.of(vote.become(as, null));
    }
  }

  /** It is being taken now. */
  record Start() implements VoteAct {
    @Override
    public List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now)
        throws Rejected {
      requireOpen(vote, series);
      LocalDate today = vote.today(now);
      boolean planned =
          !today.isBefore(vote.when().firstDay()) && !today.isAfter(vote.when().lastDay());
      ScheduledVote timed = planned ? vote : vote.at(VoteTime.on(today, vote.zone()));
      return List.of(timed.become(VoteStatus.IN_PROGRESS, null));
    }
  }

  /**
   * It was taken.
   *
   * @param as PASSED, or FAILED; of an executive, signed or granted, or vetoed or denied
   * @param ayes null, like {@code noes}, when they are not told
   * @param on the day; null for today, or the last day on which it could be
   */
  record Decide(
      VoteStatus as, @Nullable Integer ayes, @Nullable Integer noes, @Nullable LocalDate on)
      implements VoteAct {
    @Override
    public List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now)
        throws Rejected {
      requireLast(vote, series);
      LocalDate today = vote.today(now);
      if (on != null && on.isAfter(today)) {
        throw new Rejected("The day " + on + " has not come yet.");
      }
      LocalDate last = vote.when().lastDay();
      LocalDate likely = last.isBefore(today) ? last : today;
      return List.of(vote.become(as, new VoteResult(ayes, noes, on == null ? likely : on)));
    }
  }

  /** What was told of it was wrong: it is to be taken as it was planned. */
  record Reopen() implements VoteAct {
    @Override
    public List<ScheduledVote> on(ScheduledVote vote, VoteSeries series, Instant now)
        throws Rejected {
      requireLast(vote, series);
      return List.of(vote.become(VoteStatus.PLANNED, null));
    }
  }

  private static void requireOpen(ScheduledVote vote, VoteSeries series) throws Rejected {
    requireLast(vote, series);
    if (vote.status().decided()) {
      throw new Rejected(
          vote.key() + " has " + vote.status() + ". If that was wrong, reopen it first.");
    }
  }

  private static void requireLast(ScheduledVote vote, VoteSeries series) throws Rejected {
    ScheduledVote next = series.successor(vote).orElse(null);
    if (next != null) {
      throw new Rejected(
          vote.key()
              + " was moved: it is "
              + next.key()
              + " now. To undo the move, cancel that one and reopen this.");
    }
  }
}
