package org.votecall.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.votecall.legislature.ChamberType.LOWER;
import static org.votecall.legislature.ChamberType.UPPER;
import static org.votecall.measure.Votes.PACIFIC;
import static org.votecall.measure.Votes.decided;
import static org.votecall.measure.Votes.following;
import static org.votecall.measure.Votes.planned;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.votecall.measure.VoteTime.Precision;

/** A measure is in one place at a time, and goes on only when it passed there. */
class VoteSeriesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 9, 3);
  private static final ScheduledVote FLOOR = planned("floor-1", VoteStage.FLOOR, LOWER, DAY);
  private static final ScheduledVote CONCURRENCE =
      planned("concurrence-1", VoteStage.CONCURRENCE, UPPER, DAY.plusDays(5));

  @Test
  void aVoteInAnotherPlaceWaitsForAResult() {
    Instant later = noon(DAY.plusDays(1));
    assertThat(outlook(later, FLOOR, CONCURRENCE)).isEqualTo(new Outlook.Unconfirmed(FLOOR));
    assertThat(outlook(later, decided(FLOOR, VoteStatus.PASSED), CONCURRENCE))
        .isEqualTo(new Outlook.Upcoming(CONCURRENCE));
    ScheduledVote failed = decided(FLOOR, VoteStatus.FAILED);
    assertThat(outlook(later, failed, CONCURRENCE)).isEqualTo(new Outlook.Decided(failed));
    ScheduledVote pulled = FLOOR.become(VoteStatus.PULLED, null);
    assertThat(outlook(later, pulled, CONCURRENCE)).isEqualTo(new Outlook.Stopped(pulled));
  }

  @Test
  void anotherTryInTheSamePlaceNeedsNoResult() {
    ScheduledVote again = planned("floor-2", VoteStage.FLOOR, LOWER, DAY.plusDays(1));
    assertThat(outlook(noon(DAY.plusDays(1)), FLOOR, again)).isEqualTo(new Outlook.Upcoming(again));
    assertThat(outlook(noon(DAY.plusDays(1)), decided(FLOOR, VoteStatus.FAILED), again))
        .isEqualTo(new Outlook.Upcoming(again));
  }

  @Test
  void onlyWhatFailedIsReconsidered() {
    ScheduledVote again = planned("again-1", VoteStage.RECONSIDERATION, LOWER, DAY.plusDays(1));
    Instant then = noon(DAY.plusDays(1));
    assertThat(outlook(then, FLOOR, again)).isEqualTo(new Outlook.Unconfirmed(FLOOR));
    assertThat(outlook(then, decided(FLOOR, VoteStatus.FAILED), again))
        .isEqualTo(new Outlook.Upcoming(again));
  }

  @Test
  void aVetoIsOverriddenAndARefusalToConcurIsNegotiated() {
    ScheduledVote veto =
        decided(planned("sign-1", VoteStage.EXECUTIVE, null, DAY), VoteStatus.FAILED);
    ScheduledVote override = planned("override-1", VoteStage.VETO_OVERRIDE, UPPER, DAY.plusDays(9));
    assertThat(outlook(noon(DAY), veto, override)).isEqualTo(new Outlook.Upcoming(override));
    ScheduledVote refused =
        decided(planned("concurrence-1", VoteStage.CONCURRENCE, UPPER, DAY), VoteStatus.FAILED);
    ScheduledVote conference =
        planned("conference-1", VoteStage.CONFERENCE, LOWER, DAY.plusDays(9));
    assertThat(outlook(noon(DAY), refused, conference)).isEqualTo(new Outlook.Upcoming(conference));
  }

  @Test
  void ofTwoOnOneDayTheOneThatFollowsIsSecond() {
    ScheduledVote senate = planned("z-upper-1", VoteStage.VETO_OVERRIDE, UPPER, DAY);
    ScheduledVote house =
        following(planned("a-lower-1", VoteStage.VETO_OVERRIDE, LOWER, DAY), senate);
    assertThat(outlook(noon(DAY), house, senate)).isEqualTo(new Outlook.Upcoming(senate));
    assertThat(outlook(noon(DAY), house, decided(senate, VoteStatus.PASSED)))
        .isEqualTo(new Outlook.Upcoming(house));
    ScheduledVote sustained = decided(senate, VoteStatus.FAILED);
    assertThat(outlook(noon(DAY), house, sustained)).isEqualTo(new Outlook.Decided(sustained));
  }

  @Test
  void whatWasMovedKeepsItsPlaceAndTheOthersWait() throws Exception {
    for (VoteTime later :
        List.of(VoteTime.unknown(PACIFIC), VoteTime.on(DAY.plusDays(20), PACIFIC))) {
      VoteSeries before = new VoteSeries(List.of(FLOOR, CONCURRENCE));
      List<ScheduledVote> moved =
          new ArrayList<>(new VoteAct.Move(later).on(FLOOR, before, noon(DAY)));
      ScheduledVote again = moved.get(1);
      moved.add(CONCURRENCE);
      assertThat(new VoteSeries(moved).outlook(noon(DAY.plusDays(1))))
          .isEqualTo(new Outlook.Upcoming(again));
    }
  }

  @Test
  void whatFollowsAMovedVoteWaitsForTheNewOne() throws Exception {
    ScheduledVote senate = planned("z-upper-1", VoteStage.VETO_OVERRIDE, UPPER, DAY);
    ScheduledVote house =
        following(planned("a-lower-1", VoteStage.VETO_OVERRIDE, LOWER, DAY), senate);
    List<ScheduledVote> votes =
        new ArrayList<>(
            new VoteAct.Move(VoteTime.unknown(PACIFIC))
                .on(senate, new VoteSeries(List.of(senate, house)), noon(DAY)));
    ScheduledVote again = votes.get(1);
    votes.add(house);
    assertThat(new VoteSeries(votes).outlook(noon(DAY))).isEqualTo(new Outlook.Upcoming(again));
  }

  /** It passed a month before its deadline; what failed since is the last word. */
  @Test
  void whatWasDecidedEarlyIsNotTheLastWord() {
    ScheduledVote early =
        planned(
                "floor-1",
                VoteStage.FLOOR,
                LOWER,
                new VoteTime(Precision.DEADLINE, DAY.plusDays(30), null, null, PACIFIC))
            .become(VoteStatus.PASSED, new VoteResult(46, 18, DAY));
    ScheduledVote refused = decided(CONCURRENCE, VoteStatus.FAILED);
    assertThat(outlook(noon(DAY.plusDays(6)), early, refused))
        .isEqualTo(new Outlook.Decided(refused));
  }

  /** The first chamber has not told, so neither the second nor the first once more is next. */
  @Test
  void nothingIsJumpedOver() {
    ScheduledVote senate = planned("upper-1", VoteStage.FLOOR, UPPER, DAY.minusDays(90));
    assertThat(outlook(noon(DAY), senate, FLOOR, CONCURRENCE))
        .isEqualTo(new Outlook.Unconfirmed(senate));
  }

  /** What could not come is not due when its day is over. */
  @Test
  void behindAFailureNothingFallsDue() {
    ScheduledVote failed = decided(FLOOR, VoteStatus.FAILED);
    assertThat(outlook(noon(DAY.plusDays(40)), failed, CONCURRENCE))
        .isEqualTo(new Outlook.Decided(failed));
  }

  @Test
  void aMoveThatWasTakenBackMayBeMadeAgain() throws Exception {
    Instant now = noon(DAY);
    VoteSeries one = new VoteSeries(List.of(FLOOR));
    List<ScheduledVote> moved =
        new VoteAct.Move(VoteTime.on(DAY.plusDays(1), PACIFIC)).on(FLOOR, one, now);
    ScheduledVote cancelled = moved.get(1).become(VoteStatus.CANCELLED, null);
    VoteSeries back = new VoteSeries(List.of(moved.get(0), cancelled));
    List<ScheduledVote> again =
        new VoteAct.Move(VoteTime.on(DAY.plusDays(2), PACIFIC)).on(moved.get(0), back, now);
    VoteSeries after = new VoteSeries(List.of(again.get(0), cancelled, again.get(1)));
    assertThat(after.outlook(now)).isEqualTo(new Outlook.Upcoming(again.get(1)));
    assertThatThrownBy(() -> new VoteAct.Reopen().on(again.get(0), after, now))
        .hasMessageContaining(again.get(1).key().value());
  }

  @Test
  void aVoteThatFollowsItselfRoundACircleStillHasAnOrder() {
    ScheduledVote one = following(FLOOR, CONCURRENCE);
    ScheduledVote other = following(CONCURRENCE, FLOOR);
    assertThat(new VoteSeries(List.of(one, other)).events()).containsExactly(one, other);
  }

  @Test
  void aResultOfTomorrowIsNotKnownToday() {
    ScheduledVote passed = decided(FLOOR, VoteStatus.PASSED);
    assertThat(outlook(noon(DAY.minusDays(1)), passed)).isEqualTo(new Outlook.Upcoming(FLOOR));
  }

  @Test
  void whatWasCancelledWasNever() {
    ScheduledVote cancelled = FLOOR.become(VoteStatus.CANCELLED, null);
    assertThat(outlook(noon(DAY), cancelled)).isEqualTo(new Outlook.Nothing());
    assertThat(outlook(noon(DAY), cancelled, CONCURRENCE))
        .isEqualTo(new Outlook.Upcoming(CONCURRENCE));
  }

  @Test
  void aRollCallThatIsOpenAtMidnightIsHeldOpenForAWhile() {
    ScheduledVote open = FLOOR.become(VoteStatus.IN_PROGRESS, null);
    assertThat(outlook(at(DAY.plusDays(1), 2), open)).isEqualTo(new Outlook.Upcoming(open));
    assertThat(outlook(at(DAY.plusDays(1), 7), open)).isEqualTo(new Outlook.Unconfirmed(open));
  }

  @Test
  void aDeadlineWithAnHourEndsAtThatHour() {
    ScheduledVote decision =
        planned(
            "sign-1",
            VoteStage.EXECUTIVE,
            null,
            new VoteTime(Precision.DEADLINE, DAY, null, LocalTime.of(16, 0), PACIFIC));
    assertThat(outlook(at(DAY, 15), decision)).isEqualTo(new Outlook.Upcoming(decision));
    assertThat(outlook(at(DAY, 16), decision)).isEqualTo(new Outlook.Unconfirmed(decision));
  }

  /** The clocks show half past one twice; what was over does not come back. */
  @Test
  void anHourThatComesTwiceHasComeAtTheFirst() {
    ScheduledVote decision =
        planned(
            "sign-1",
            VoteStage.EXECUTIVE,
            null,
            new VoteTime(
                Precision.DEADLINE, LocalDate.of(2027, 11, 7), null, LocalTime.of(1, 30), PACIFIC));
    assertThat(outlook(Instant.parse("2027-11-07T08:29:00Z"), decision))
        .isEqualTo(new Outlook.Upcoming(decision));
    for (String later : List.of("2027-11-07T08:45:00Z", "2027-11-07T09:10:00Z")) {
      assertThat(outlook(Instant.parse(later), decision))
          .isEqualTo(new Outlook.Unconfirmed(decision));
    }
  }

  private static Outlook outlook(Instant now, ScheduledVote... votes) {
    return new VoteSeries(List.of(votes)).outlook(now);
  }

  private static Instant noon(LocalDate day) {
    return at(day, 12);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(PACIFIC).toInstant();
  }
}
