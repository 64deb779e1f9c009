package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;

/**
 * One event in the series of votes on a measure.
 *
 * @param chamber who votes
 * @param date the day in {@code zone}, the legislature's own
 * @param time when on that day it is due; null when only the day is known
 */
public record ScheduledVote(
    VoteKey key,
    MeasureKey measure,
    VoteStage stage,
    ChamberType chamber,
    LocalDate date,
    @Nullable LocalTime time,
    ZoneId zone,
    VoteStatus status) {

  /** The day it is at the legislature, at {@code now}. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  /** Whether its day is over: floors run late, so not before local midnight. */
  public boolean dayIsOver(Instant now) {
    return today(now).isAfter(date);
  }

  /** Whether the hour it was due has come, on its own day. */
  public boolean hourHasCome(Instant now) {
    return time != null
        && today(now).equals(date)
        && !LocalTime.ofInstant(now, zone).isBefore(time);
  }
}
