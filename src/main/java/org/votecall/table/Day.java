package org.votecall.table;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as world folders write them: {@code 2026-11-22}, or {@code today+1} in a demo. */
public record Day(Clock clock) {
  private static final Pattern RELATIVE = Pattern.compile("(?i)today(?:([+-])([0-9]{1,4}))?");

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  private static final Pattern NO_YEAR = Pattern.compile("(0?[1-9]|1[0-2])/([0-9]{1,2})");
  private static final Pattern AMERICAN =
      Pattern.compile("(0?[1-9]|1[0-2])/([0-9]{1,2})/([0-9]{4})");

  /**
   * Reads a day. A zone that cannot be read is told by its own cell.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public LocalDate read(String raw, String zoneName) {
    ZoneId zone =
        ZoneId.getAvailableZoneIds().contains(zoneName) ? ZoneId.of(zoneName) : ZoneOffset.UTC;
    Matcher relative = RELATIVE.matcher(raw);
    if (relative.matches()) {
      int days = relative.group(2) == null ? 0 : Integer.parseInt(relative.group(2));
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      return "-".equals(relative.group(1)) ? today.minusDays(days) : today.plusDays(days);
    }
    Matcher noYear = NO_YEAR.matcher(raw);
    if (noYear.matches()) {
      int year = LocalDate.ofInstant(clock.instant(), zone).getYear();
      throw new IllegalArgumentException(
          "\"" + raw + "\" has no year. Did you mean " + iso(year, noYear) + "?");
    }
    return absolute(raw);
  }

  public static LocalDate absolute(String raw) {
    try {
      LocalDate day = LocalDate.parse(raw);
      if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
        throw new IllegalArgumentException("\"" + raw + "\" is too far away. Check the year.");
      }
      return day;
    } catch (DateTimeParseException e) {
      Matcher american = AMERICAN.matcher(raw);
      throw new IllegalArgumentException(
          "\""
              + raw
              + "\" is not a date we read. "
              + (american.matches()
                  ? "Did you mean " + iso(Integer.parseInt(american.group(3)), american) + "?"
                  : "Write it like 2026-11-22."),
          e);
    }
  }

  private static String iso(int year, Matcher monthAndDay) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        year,
        Integer.parseInt(monthAndDay.group(1)),
        Integer.parseInt(monthAndDay.group(2)));
  }
}
