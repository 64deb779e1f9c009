package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** How to say when a vote is, at the moment of saying it. Nothing here is ever stored. */
public final class VoteWhen {
  private static final int DAYS_A_WEEKDAY_NAMES = 6;

  private VoteWhen() {}

  /** "today", "tomorrow at 2 pm", "on Monday", "on Monday, August 31". */
  public static Line of(ScheduledVote vote, Instant now) {
    Line day = day(vote.date(), vote.today(now));
    if (vote.time() == null) {
      return day;
    }
    Phrase phrase = vote.hourHasCome(now) ? Phrase.WHEN_HOUR_HAS_COME : Phrase.WHEN_AT_HOUR;
    return Line.of(phrase).with("day", day).with("hour", new Arg.Hour(vote.time()));
  }

  /** The same, as it is said in passing: once the hour has come, only the day. */
  public static Line inPassing(ScheduledVote vote, Instant now) {
    return vote.hourHasCome(now) ? day(vote.date(), vote.today(now)) : of(vote, now);
  }

  private static Line day(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return Line.of(Phrase.WHEN_TODAY);
    }
    if (days == 1) {
      return Line.of(Phrase.WHEN_TOMORROW);
    }
    boolean thisWeek = days > 1 && days <= DAYS_A_WEEKDAY_NAMES;
    return Line.of(Phrase.WHEN_ON)
        .with("day", thisWeek ? new Arg.Weekday(date) : new Arg.Day(date));
  }
}
