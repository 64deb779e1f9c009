package org.votecall.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.votecall.legislature.ChamberType;

/** What comes next, out of a series of votes. */
class VoteCalendarTest {
  private static final MeasureKey MEASURE = new MeasureKey("xx-1-a");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final LocalDate FIRST = LocalDate.of(2020, 8, 30);

  @Test
  void theEarliestPendingVoteIsNext() {
    ScheduledVote first = vote(1, FIRST, VoteStatus.PLANNED);
    ScheduledVote second = vote(2, FIRST.plusDays(1), VoteStatus.PLANNED);
    assertThat(outlook(noonOn(FIRST.minusDays(1)), second, first))
        .isEqualTo(new Outlook.Upcoming(first));
    assertThat(outlook(noonOn(FIRST.plusDays(1)), second, first))
        .isEqualTo(new Outlook.Upcoming(second));
  }

  @Test
  void whatWasMovedPulledOrDecidedIsNotNext() {
    ScheduledVote moved = vote(1, FIRST, VoteStatus.MOVED);
    ScheduledVote pulled = vote(2, FIRST.plusDays(1), VoteStatus.PULLED);
    ScheduledVote planned = vote(3, FIRST.plusDays(2), VoteStatus.PLANNED);
    Instant before = noonOn(FIRST.minusDays(1));
    assertThat(outlook(before, moved, pulled, planned)).isEqualTo(new Outlook.Upcoming(planned));
    ScheduledVote passed = vote(2, FIRST, VoteStatus.PASSED);
    assertThat(outlook(noonOn(FIRST), moved, passed)).isEqualTo(new Outlook.Decided(passed));
    assertThat(outlook(before, moved, passed)).isInstanceOf(Outlook.Upcoming.class);
  }

  @Test
  void aVoteLivesToTheEndOfItsLocalDayAndIsThenUnconfirmed() {
    ScheduledVote vote = vote(1, FIRST, VoteStatus.PLANNED);
    Instant midnight = FIRST.plusDays(1).atStartOfDay(ZONE).toInstant();
    assertThat(outlook(midnight.minusMillis(1), vote)).isEqualTo(new Outlook.Upcoming(vote));
    assertThat(outlook(midnight, vote)).isEqualTo(new Outlook.Unconfirmed(vote));
  }

  @Test
  void anotherMeasuresVotesAreNotItsOwn() {
    VoteCalendar calendar = new VoteCalendar(List.of(vote(1, FIRST, VoteStatus.PLANNED)));
    assertThat(calendar.outlook(new MeasureKey("xx-1-b"), noonOn(FIRST)))
        .isEqualTo(new Outlook.Nothing());
  }

  private static Outlook outlook(Instant now, ScheduledVote... votes) {
    return new VoteCalendar(List.of(votes)).outlook(MEASURE, now);
  }

  private static Instant noonOn(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private static ScheduledVote vote(int number, LocalDate date, VoteStatus status) {
    return new ScheduledVote(
        new VoteKey("xx-1-a-" + number),
        MEASURE,
        VoteStage.FLOOR,
        VotingBody.of(ChamberType.LOWER),
        VoteTime.on(date, ZONE),
        status,
        status.decided() ? new VoteResult(null, null, date) : null,
        null,
        null,
        null);
  }
}
