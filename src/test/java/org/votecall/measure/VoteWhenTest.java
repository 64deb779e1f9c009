package org.votecall.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.legislature.ChamberType;
import org.votecall.measure.VoteTime.Precision;
import org.votecall.words.Language;
import org.votecall.words.Words;

/** When a vote is, said at the moment of sending, in the legislature's zone. */
class VoteWhenTest {
  private static final Words ENGLISH = Words.load(Language.EN);

  @ParameterizedTest(name = "{0} {1} {2} at {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-08-30 |       | America/Los_Angeles | 2020-08-29T18:00:00Z | tomorrow
          2020-08-30 |       | America/Los_Angeles | 2020-08-30T06:59:59Z | tomorrow
          2020-08-30 |       | America/Los_Angeles | 2020-08-30T07:00:00Z | today
          2020-08-30 |       | America/New_York    | 2020-08-30T04:00:00Z | today
          2020-08-30 |       | America/New_York    | 2020-08-30T03:59:59Z | tomorrow
          2020-08-31 |       | America/Los_Angeles | 2020-08-29T18:00:00Z | on Monday
          2020-09-04 |       | America/Los_Angeles | 2020-08-29T18:00:00Z | on Friday
          2020-09-05 |       | America/Los_Angeles | 2020-08-29T18:00:00Z | on Saturday, September 5
          2020-08-28 |       | America/Los_Angeles | 2020-08-29T18:00:00Z | on Friday, August 28
          2020-08-30 | 14:00 | America/Los_Angeles | 2020-08-29T18:00:00Z | tomorrow at 2 pm
          2020-08-30 | 09:30 | America/Los_Angeles | 2020-08-29T18:00:00Z | tomorrow at 9:30 am
          2020-08-30 | 14:00 | America/Los_Angeles | 2020-08-30T20:59:59Z | today at 2 pm
          2020-08-30 | 14:00 | America/Los_Angeles | 2020-08-30T21:00:00Z | today (it was due at 2 pm and may be under way)
          2026-03-08 |       | America/Los_Angeles | 2026-03-08T07:59:59Z | tomorrow
          2026-03-08 |       | America/Los_Angeles | 2026-03-08T08:00:00Z | today
          2026-03-09 |       | America/Los_Angeles | 2026-03-09T06:59:59Z | tomorrow
          2026-03-09 |       | America/Los_Angeles | 2026-03-09T07:00:00Z | today
          2026-11-02 |       | America/Los_Angeles | 2026-11-02T07:59:59Z | tomorrow
          """)
  void said(LocalDate date, @Nullable LocalTime time, ZoneId zone, Instant now, String words) {
    assertThat(ENGLISH.render(VoteWhen.of(vote(date, time, zone), new Moment(now, Set.of(zone)))))
        .isEqualTo(words);
  }

  /** A Saturday at 11 in the morning, Pacific time, unless another moment is named. */
  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before 2020-08-31        | 2020-08-29T18:00Z | before midnight on Monday
          before 2020-08-31        | 2020-08-30T18:00Z | before midnight tomorrow
          before 2020-08-31        | 2020-09-01T06:59Z | before midnight tonight
          before 2020-08-31        | 2020-09-01T07:00Z | before midnight on Monday, August 31
          before 2020-08-31 17:00  | 2020-08-31T18:00Z | by 5 pm today
          before 2020-08-31 17:00  | 2020-08-29T18:00Z | by 5 pm on Monday
          from 2020-08-29 14:00    | 2020-08-29T18:00Z | as early as this afternoon
          from 2020-08-29 19:00    | 2020-08-29T18:00Z | as early as this evening
          from 2020-08-29 11:30    | 2020-08-29T18:00Z | as early as this morning
          from 2020-08-29 14:00    | 2020-08-29T21:00Z | today (it may be under way)
          from 2020-08-30 14:00    | 2020-08-29T18:00Z | as early as tomorrow at 2 pm
          2020-08-27 to 2020-08-30 | 2020-08-25T18:00Z | as early as Thursday
          2020-08-27 to 2020-08-30 | 2020-08-28T18:00Z | any day through Sunday
          2020-08-27 to 2020-08-30 | 2020-08-29T18:00Z | any day through tomorrow
          2020-08-27 to 2020-08-30 | 2020-08-30T18:00Z | today
          week of 2020-08-31       | 2020-08-29T18:00Z | next week
          week of 2020-08-31       | 2020-08-30T18:00Z | this week
          week of 2020-08-31       | 2020-09-05T18:00Z | this week
          week of 2020-08-31       | 2020-08-20T18:00Z | in the week of Monday, August 31
          week of 2020-08-31       | 2020-09-07T18:00Z | in the week of Monday, August 31
          unknown                  | 2020-08-29T18:00Z | soon
          """)
  void saidAsExactlyAsItIsKnown(String when, String now, String words) {
    Instant moment = OffsetDateTime.parse(now).toInstant();
    VoteTime time = new VoteTimeReader(moment, Votes.PACIFIC).read(when);
    ScheduledVote vote = Votes.planned("floor-1", VoteStage.FLOOR, ChamberType.LOWER, time);
    assertThat(ENGLISH.render(VoteWhen.of(vote, new Moment(moment, Set.of(Votes.PACIFIC)))))
        .isEqualTo(words);
  }

  /** The vote is in Washington; who reads of it is not. */
  @ParameterizedTest(name = "{0} at {1} in {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-11-12       | 2024-11-11T20:00Z | America/Los_Angeles | tomorrow
          2024-11-12       | 2024-11-12T06:00Z | America/Los_Angeles | on Tuesday, November 12 (Eastern Time)
          2024-11-12       | 2024-11-12T06:00Z | America/New_York    | today
          2024-11-12 14:00 | 2024-11-12T15:00Z | America/Los_Angeles | today at 2 pm Eastern Time
          2024-11-12 14:00 | 2024-11-12T15:00Z | America/New_York    | today at 2 pm
          before 2024-11-12 | 2024-11-12T15:00Z | America/Los_Angeles | before midnight tonight (Eastern Time)
          """)
  void theZoneIsNamedWhereItIsAnother(String when, String now, ZoneId reader, String words) {
    Instant moment = OffsetDateTime.parse(now).toInstant();
    VoteTime time = new VoteTimeReader(moment, ZoneId.of("America/New_York")).read(when);
    ScheduledVote vote = Votes.planned("floor-1", VoteStage.FLOOR, ChamberType.LOWER, time);
    assertThat(ENGLISH.render(VoteWhen.of(vote, new Moment(moment, Set.of(reader)))))
        .isEqualTo(words);
  }

  private static ScheduledVote vote(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
    return new ScheduledVote(
        new VoteKey("xx-1-a-1"),
        new MeasureKey("xx-1-a"),
        VoteStage.FLOOR,
        VotingBody.of(ChamberType.LOWER),
        new VoteTime(time == null ? Precision.DATE : Precision.DATETIME, date, null, time, zone),
        VoteStatus.PLANNED,
        null,
        null,
        null,
        null);
  }
}
