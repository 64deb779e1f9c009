package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** How to say when a vote is, at the moment of saying it. Nothing here is ever stored. */
public final class VoteWhen {
  private static final int DAYS_A_WEEKDAY_NAMES = 6;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final LocalTime AFTERNOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final ScheduledVote vote;
  private final VoteTime when;
  private final Moment moment;
  private final Instant now;
  private final LocalDate today;

  /** Whether "today" is the same day to whoever reads it. */
  private final boolean sameDay;

  private VoteWhen(ScheduledVote vote, Moment moment) {
    this.vote = vote;
    this.when = vote.when();
    this.moment = moment;
    this.now = moment.now();
    this.today = vote.today(now);
    this.sameDay = !moment.mayBeOnAnotherDayThan(vote.zone());
  }

  /** "today", "tomorrow at 2 pm", "on Monday", "before midnight tonight", "soon". */
  public static Line of(ScheduledVote vote, Moment moment) {
    return new VoteWhen(vote, moment).whole();
  }

  /** The same, as it is said in passing: once the hour has come, only the day. */
  public static Line inPassing(ScheduledVote vote, Moment moment) {
    VoteWhen said = new VoteWhen(vote, moment);
    boolean underWay = vote.when().hourHasCome(moment.now());
    boolean noDay = vote.when().precision() == VoteTime.Precision.UNKNOWN;
    if (noDay) {
      return Line.of(Phrase.WHEN_SOON);
    }
    return underWay || vote.status() == VoteStatus.IN_PROGRESS
        ? said.day(said.today)
        : said.whole();
  }

  /** The day on which {@code vote} was taken: "today", "on Monday, August 31". */
  public static Line on(LocalDate date, ScheduledVote vote, Moment moment) {
    return new VoteWhen(vote, moment).day(date);
  }

  private Line whole() {
    Line said = due();
    boolean timeless =
        when.precision() == VoteTime.Precision.UNKNOWN || said.phrase() == Phrase.WHEN_NOW;
    return sameDay || timeless ? said : there(said);
  }

  /** By the legislature's clock, which is named. */
  private Line there(Line said) {
    return Line.of(Phrase.WHEN_THERE).with("when", said).with("zone", new Arg.Zone(vote.zone()));
  }

  private Line due() {
    if (vote.status() == VoteStatus.IN_PROGRESS && !vote.overdue(now)) {
      return Line.of(Phrase.WHEN_NOW);
    }
    return switch (when.precision()) {
      case DATE -> day(when.known());
      case DATETIME -> atHour();
      case WINDOW -> window();
      case WEEK -> week();
      case DEADLINE -> deadline();
      case UNKNOWN ->
          Line.of(vote.supersedes() == null ? Phrase.WHEN_SOON : Phrase.WHEN_MOVED_UNKNOWN);
    };
  }

  private Line atHour() {
    boolean come = when.hourHasCome(now);
    return Line.of(come ? Phrase.WHEN_HOUR_HAS_COME : Phrase.WHEN_AT_HOUR)
        .with("day", day(when.known()))
        .with("hour", hour());
  }

  private Line window() {
    LocalDate first = when.firstDay();
    LocalDate last = when.lastDay();
    if (when.hourHasCome(now) && last.equals(today)) {
      return Line.of(Phrase.WHEN_MAY_BE_UNDER_WAY).with("day", day(today));
    }
    if (today.isBefore(first) || (when.time() != null && today.equals(first) && !come())) {
      return Line.of(Phrase.WHEN_AS_EARLY).with("day", beginning(first));
    }
    if (when.isOver(now) && first.isBefore(last)) {
      return Line.of(Phrase.WHEN_BY_DAY).with("day", bare(last));
    }
    return today.isBefore(last) ? Line.of(Phrase.WHEN_ANY_DAY).with("day", bare(last)) : day(last);
  }

  private boolean come() {
    return when.hourHasCome(now);
  }

  /** "this afternoon", "tomorrow at 2 pm", "Friday". */
  private Arg beginning(LocalDate first) {
    LocalTime time = when.time();
    if (time == null) {
      return bare(first);
    }
    if (!sameDay || !first.equals(today) || moment.mayShowAnotherHourThan(vote.zone())) {
      return Line.of(Phrase.WHEN_AT_HOUR).with("day", bare(first)).with("hour", hour());
    }
    if (time.isBefore(AFTERNOON)) {
      return Line.of(Phrase.WHEN_THIS_MORNING);
    }
    return Line.of(time.isBefore(EVENING) ? Phrase.WHEN_THIS_AFTERNOON : Phrase.WHEN_THIS_EVENING);
  }

  private Line week() {
    LocalDate sunday = when.firstDay();
    long ahead = ChronoUnit.DAYS.between(today, sunday);
    if (ahead <= 0 && !when.isOver(now) && sameDay) {
      return Line.of(Phrase.WHEN_THIS_WEEK);
    }
    return ahead > 0 && ahead <= DAYS_OF_A_WEEK && sameDay
        ? Line.of(Phrase.WHEN_NEXT_WEEK)
        : Line.of(Phrase.WHEN_WEEK_OF).with("day", new Arg.Day(sunday.plusDays(1)));
  }

  private Line deadline() {
    LocalDate date = when.known();
    if (when.time() != null) {
      return Line.of(Phrase.WHEN_BY_HOUR).with("day", day(date)).with("hour", hour());
    }
    Line midnight =
        date.equals(today) && sameDay
            ? Line.of(Phrase.WHEN_BEFORE_MIDNIGHT)
            : Line.of(Phrase.WHEN_BY_MIDNIGHT).with("day", day(date));
    return sameDay && moment.mayShowAnotherHourThan(vote.zone()) ? there(midnight) : midnight;
  }

  /** With the zone it is told in, where the reader's clock may show another hour. */
  private Arg hour() {
    Arg hour = new Arg.Hour(Objects.requireNonNull(when.time()));
    boolean named = sameDay && moment.mayShowAnotherHourThan(vote.zone());
    return named
        ? Line.of(Phrase.HOUR_IN_ZONE).with("hour", hour).with("zone", new Arg.Zone(vote.zone()))
        : hour;
  }

  /** "today", "on Monday", "on Monday, August 31". */
  private Line day(LocalDate date) {
    Arg day = bare(date);
    return day instanceof Line line ? line : Line.of(Phrase.WHEN_ON).with("day", day);
  }

  /** "today", "Monday", "Monday, August 31". */
  private Arg bare(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (sameDay && days == 0) {
      return Line.of(Phrase.WHEN_TODAY);
    }
    if (sameDay && days == 1) {
      return Line.of(Phrase.WHEN_TOMORROW);
    }
    boolean soon = sameDay && days > 1 && days <= DAYS_A_WEEKDAY_NAMES;
    return soon ? new Arg.Weekday(date) : new Arg.Day(date);
  }
}
