package org.votecall.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
