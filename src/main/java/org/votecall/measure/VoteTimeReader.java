package org.votecall.measure;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.measure.VoteTime.Precision;
import org.votecall.table.Cells;
import org.votecall.table.Day;

/**
 * Reads when a vote is, as somebody in a hurry types it: {@code tomorrow}, {@code monday 14:00},
 * {@code before 2020-08-31}, {@code from today 14:00}, {@code 2020-08-27 to 2020-08-30}, {@code
 * week of 2024-11-18}, {@code unknown}.
 */
public final class VoteTimeReader {
  private static final Pattern TO = Pattern.compile("(.+) (?:to|through|until) (.+)");
  private static final Pattern HOUR = Pattern.compile("(.+?) (?:at )?([0-9]{1,2}:[0-9]{2})");

  private final Instant now;
  private final ZoneId zone;

  /**
   * Reads at {@code now}.
   *
   * @param zone where the legislature's clocks stand; "tomorrow" is counted there
   */
  public VoteTimeReader(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * Reads when.
   *
   * @throws IllegalArgumentException with words for whoever typed {@code raw}
   */
  public VoteTime read(String raw) {
    String text = raw.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (text.equals("unknown")) {
      return VoteTime.unknown(zone);
    }
    Matcher span = TO.matcher(text);
    if (span.matches()) {
      return of(Precision.WINDOW, without("from", span.group(1)), day(span.group(2)));
    }
    for (Precision precision : Precision.values()) {
      Optional<String> rest = after(precision, text);
      if (rest.isPresent()) {
        return of(precision, rest.get(), null);
      }
    }
    return of(HOUR.matcher(text).matches() ? Precision.DATETIME : Precision.DATE, text, null);
  }

  private VoteTime of(Precision precision, String text, @Nullable LocalDate until) {
    Matcher hour = HOUR.matcher(text);
    LocalTime time = hour.matches() ? Cells.time(padded(hour.group(2))) : null;
    LocalDate date = day(hour.matches() ? hour.group(1) : text);
    return new VoteTime(precision, date, until, time, zone);
  }

  /** What follows the words that say how exactly the time is known. */
  private static Optional<String> after(Precision precision, String text) {
    return switch (precision) {
      case DEADLINE -> rest("before", text).or(() -> rest("by", text));
      case WEEK -> rest("week of", text).or(() -> rest("the week of", text));
      case WINDOW -> rest("from", text);
      default -> Optional.empty();
    };
  }

  private static Optional<String> rest(String word, String text) {
    return text.startsWith(word + " ")
        ? Optional.of(text.substring(word.length() + 1))
        : Optional.empty();
  }

  private static String without(String word, String text) {
    return rest(word, text).orElse(text);
  }

  private static String padded(String hour) {
    return hour.length() == "9:30".length() ? "0" + hour : hour;
  }

  private LocalDate day(String text) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (text.equals("tomorrow")) {
      return today.plusDays(1);
    }
    Optional<DayOfWeek> weekday =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    return weekday
        .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
        .orElseGet(() -> date(text));
  }

  private LocalDate date(String text) {
    try {
      return new Day(Clock.fixed(now, zone)).read(text, zone.getId());
    } catch (IllegalArgumentException e) {
      String words = String.valueOf(e.getMessage());
      throw words.contains("Did you mean") ? e : new IllegalArgumentException(unread(text), e);
    }
  }

  private static String unread(String text) {
    return "\""
        + text
        + "\" is no time we read. Write one like: tomorrow; monday 14:00; 2026-11-22; before"
        + " 2026-11-22; from today 14:00; 2026-11-22 to 2026-11-25; week of 2026-11-22; unknown.";
  }
}
