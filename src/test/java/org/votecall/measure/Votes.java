package org.votecall.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;

/** Votes on one bill of an invented legislature on Pacific time, as tests need them. */
public final class Votes {
  public static final MeasureKey BILL = new MeasureKey("xx-1-a");
  public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  private Votes() {}

  /** A planned vote of a whole chamber, or of the executive where none is named. */
  public static ScheduledVote planned(
      String key, VoteStage stage, @Nullable ChamberType chamber, VoteTime when) {
    return new ScheduledVote(
        new VoteKey("xx-1-a-" + key),
        BILL,
        stage,
        new VotingBody(chamber, null),
        when,
        VoteStatus.PLANNED,
        null,
        null,
        null,
        null);
  }

  /** The same on a day. */
  public static ScheduledVote planned(
      String key, VoteStage stage, @Nullable ChamberType chamber, LocalDate day) {
    return planned(key, stage, chamber, VoteTime.on(day, PACIFIC));
  }

  /** {@code vote}, decided on its last day without a count. */
  public static ScheduledVote decided(ScheduledVote vote, VoteStatus status) {
    return vote.become(status, new VoteResult(null, null, vote.when().lastDay()));
  }

  public static ScheduledVote following(ScheduledVote vote, ScheduledVote before) {
    return new ScheduledVote(
        vote.key(),
        vote.measure(),
        vote.stage(),
        vote.body(),
        vote.when(),
        vote.status(),
        vote.result(),
        vote.threshold(),
        vote.supersedes(),
        before.key());
  }
}
