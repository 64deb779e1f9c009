package org.votecall.catalog.bills;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.votecall.table.Day;

/**
 * When something is, by the clocks of a legislature.
 *
 * @param time null when only the day is known
 */
public record When(LocalDate day, @Nullable LocalTime time) {
  private static final int DAY_LETTERS = 10;

  /**
   * Reads a day, or a moment with or without its offset: one with an offset is converted to {@code
   * zone}. Midnight is how services write that they know no hour.
   *
   * @throws IllegalArgumentException with words for whoever loads it
   */
  static When read(String text, ZoneId zone) {
    if (text.length() <= DAY_LETTERS) {
      return new When(Day.absolute(text), null);
    }
    Day.absolute(text.substring(0, DAY_LETTERS));
    String moment = text.replaceFirst(" ", "T");
    try {
      boolean offset = moment.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})");
      return offset ? converted(moment, zone) : of(LocalDateTime.parse(moment));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a moment like 2026-11-22T09:30:00-08:00", e);
    }
  }

  /** The same day at {@code hour}. */
  When at(LocalTime hour) {
    return of(day.atTime(hour));
  }

  private static When converted(String moment, ZoneId zone) {
    ZonedDateTime there = OffsetDateTime.parse(moment).atZoneSameInstant(zone);
    return of(there.toLocalDateTime());
  }

  private static When of(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime().withSecond(0).withNano(0);
    return new When(moment.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? null : time);
  }

  boolean isPast(ZoneId zone, Instant now) {
    return day.isBefore(LocalDate.ofInstant(now, zone));
  }
}
