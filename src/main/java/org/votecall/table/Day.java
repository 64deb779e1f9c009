package org.votecall.table;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as world folders write them: {@code 2026-11-22}, or {@code today+1} in a demo. */
public record Day(Clock clock) {
  private static final Pattern RELATIVE = Pattern.compile("(?i)today(?:([+-])([0-9]{1,4}))?");
  private static final Pattern WRITTEN_WELL = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  /**
   * Reads a day. A zone that cannot be read is told by its own cell.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public LocalDate read(String raw, String zoneName) {
    ZoneId zone = Cells.isZone(zoneName) ? ZoneId.of(zoneName) : ZoneOffset.UTC;
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Matcher relative = RELATIVE.matcher(raw);
    if (relative.matches()) {
      int days = relative.group(2) == null ? 0 : Integer.parseInt(relative.group(2));
      return "-".equals(relative.group(1)) ? today.minusDays(days) : today.plusDays(days);
    }
    Optional<MeantDay> meant = MeantDay.of(raw).filter(one -> one.year() == null);
    if (meant.isPresent()) {
      throw new IllegalArgumentException(
          Cells.quote(raw)
              + " has no year. Did you mean "
              + meant.get().inYear(today.getYear())
              + "?");
    }
    return absolute(raw);
  }

  /**
   * The same, of a day that is not counted from today.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static LocalDate absolute(String raw) {
    try {
      LocalDate day = LocalDate.parse(raw);
      if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
        throw new IllegalArgumentException(Cells.quote(raw) + " is too far away. Check the year.");
      }
      return day;
    } catch (DateTimeParseException e) {
      String meant =
          MeantDay.of(raw)
              .filter(day -> day.year() != null)
              .map(day -> "Did you mean " + day.inYear(EARLIEST) + "?")
              .orElse("Write it like 2026-11-22.");
      throw new IllegalArgumentException(Cells.quote(raw) + " " + why(raw) + ". " + meant, e);
    }
  }

  private static String why(String raw) {
    if (WRITTEN_WELL.matcher(raw).matches()) {
      return "is no day of the calendar";
    }
    if (MeantDay.of(raw).filter(day -> day.year() == null).isPresent()) {
      return "has no year";
    }
    return MeantDay.isCounted(raw) ? "is a day as Excel counts them" : "is not a date we read";
  }
}
