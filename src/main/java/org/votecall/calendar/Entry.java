package org.votecall.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;

/**
 * Where one measure stands.
 *
 * @param campaign null where there is none about it
 * @param standing UPCOMING, UNCONFIRMED, STOPPED, DECIDED or NOTHING
 * @param vote the vote that this is about; null where there is none
 * @param body who votes or decides
 * @param when as supporters are told it now; empty where no vote is ahead
 * @param rules whom supporters are sent to
 * @param todo what an admin has to do, each in words
 */
public record Entry(
    Measure measure,
    @Nullable Campaign campaign,
    Standing standing,
    @Nullable ScheduledVote vote,
    String body,
    String when,
    List<String> rules,
    List<String> todo) {

  /** Where a measure may stand. */
  public enum Standing {
    UPCOMING,
    UNCONFIRMED,
    STOPPED,
    DECIDED,
    NOTHING
  }
}
