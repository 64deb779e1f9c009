package org.votecall.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as world folders write them: {@code 2026-11-22}, or {@code today+1} in a demo. */
record Day(Clock clock) {
  private static final Pattern RELATIVE = Pattern.compile("today(?:([+-])([0-9]{1,4}))?");

  /**
   * Reads a day.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  LocalDate read(String raw, ZoneId zone) {
    Matcher relative = RELATIVE.matcher(raw);
    if (relative.matches()) {
      int days = relative.group(2) == null ? 0 : Integer.parseInt(relative.group(2));
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      return "-".equals(relative.group(1)) ? today.minusDays(days) : today.plusDays(days);
    }
    return absolute(raw);
  }

  static LocalDate absolute(String raw) {
    try {
      return LocalDate.parse(raw);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"" + raw + "\" is not a date like 2026-11-22 or today+1", e);
    }
  }
}
