package org.votecall.measure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a vote is due, as far as it has been announced. Days and hours are those of the legislature.
 *
 * @param date the day; of a WINDOW the first, of a WEEK any, of a DEADLINE the last; null if
 *     UNKNOWN
 * @param until the last day of a WINDOW; null when it is one day long
 * @param time the hour: from when on in a WINDOW, by when of a DEADLINE; null when none is known
 * @param zone where the legislature's clocks stand
 */
public record VoteTime(
    Precision precision,
    @Nullable LocalDate date,
    @Nullable LocalDate until,
    @Nullable LocalTime time,
    ZoneId zone) {

  /** How exactly it has been announced. */
  public enum Precision {
    /** On that day, at that hour. */
    DATETIME,
    /** On that day. */
    DATE,
    /** From that day, or hour, on. */
    WINDOW,
    /** At some time from Sunday to Saturday. */
    WEEK,
    /** At the latest on that day. */
    DEADLINE,
    /** Nobody knows yet. */
    UNKNOWN
  }

  /**
   * @throws IllegalArgumentException with words for the person who wrote it, when the parts do not
   *     fit together
   */
  public VoteTime {
    if ((date == null) != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException(
          date == null
              ? "a vote with the precision " + precision + " has a date"
              : "a vote with a date has another precision than UNKNOWN");
    }
    if ((time == null) && precision == Precision.DATETIME) {
      throw new IllegalArgumentException("with the precision DATETIME there is a time, like 14:00");
    }
    if (until != null && (precision != Precision.WINDOW || until.isBefore(date))) {
      throw new IllegalArgumentException(
          "only a WINDOW has a last day, and it is not before the first");
    }
  }

  public static VoteTime on(LocalDate date, ZoneId zone) {
    return new VoteTime(Precision.DATE, date, null, null, zone);
  }

  public static VoteTime unknown(ZoneId zone) {
    return new VoteTime(Precision.UNKNOWN, null, null, null, zone);
  }

  /** The day it is at the legislature, at {@code now}. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  /** The first day on which it is announced; of a DEADLINE, before which it may be, the last. */
  public LocalDate firstDay() {
    return precision == Precision.WEEK
        ? known().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
        : date == null ? LocalDate.MAX : date;
  }

  /** The last day on which it may be taken. */
  public LocalDate lastDay() {
    return switch (precision) {
      case WEEK -> known().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
      case UNKNOWN -> LocalDate.MAX;
      case WINDOW -> until == null ? known() : until;
      case DATETIME, DATE, DEADLINE -> known();
    };
  }

  /**
   * Whether its time is past: its last day is over, for floors run late, so not before local
   * midnight; or the hour by which it had to be.
   */
  public boolean isOver(Instant now) {
    boolean late = precision == Precision.DEADLINE && hourHasCome(now);
    return late || today(now).isAfter(lastDay());
  }

  /** Whether {@code other} tells the day of this, and none beside it. */
  public boolean isNarrowedBy(VoteTime other) {
    boolean day = other.precision == Precision.DATE || other.precision == Precision.DATETIME;
    if (precision == Precision.UNKNOWN) {
      return day;
    }
    boolean severalDays = firstDay().isBefore(lastDay());
    boolean within = !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    return day && severalDays && within;
  }

  /** Whether the hour it was due has come, on its own day. */
  public boolean hourHasCome(Instant now) {
    return time != null
        && today(now).equals(date)
        // of an hour that the clocks show twice, the first
        && !now.isBefore(known().atTime(time).atZone(zone).toInstant());
  }

  /** For those who schedule it: "deadline 2020-08-31, America/Los_Angeles". */
  public String words() {
    String day = date == null ? "" : " " + date;
    String hour = time == null ? "" : " " + time;
    String last = until == null ? "" : " to " + until;
    return precision.name().toLowerCase(Locale.ROOT) + day + hour + last + ", " + zone;
  }

  /**
   * The day that was told.
   *
   * @throws NullPointerException when the date is not known
   */
  LocalDate known() {
    return Objects.requireNonNull(date);
  }
}
