package org.votecall.legislature;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of every year, as laws tell it: {@code 3 Jan}, {@code 1st Mon Dec}, or the first of its
 * weekdays that follows such a day, {@code Tue after 1st Mon Nov}.
 *
 * @param count which day of the month; with a weekday, which of those in the month, 1 to 4
 * @param weekday null for a day of the month
 * @param after the weekday to go on to; null to stay there
 */
public record YearlyDay(
    Month month, int count, @Nullable DayOfWeek weekday, @Nullable DayOfWeek after) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:([a-z]{3}) after )?(?:([1-4])(?:st|nd|rd|th) ([a-z]{3})|([0-9]{1,2})) ([a-z]{3})");

  /** No leap year: what every year has, this one has. */
  private static final int COMMON_YEAR = 2023;

  /**
   * Reads such a day.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static YearlyDay parse(String raw) {
    Matcher form = FORM.matcher(raw);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + raw + "\" is not a day like 3 Jan, 1st Mon Dec or Tue after 1st Mon Nov");
    }
    boolean byWeekday = form.group(2) != null;
    YearlyDay day =
        new YearlyDay(
            named(Month.class, form.group(5), "a month like Jan"),
            Integer.parseInt(byWeekday ? form.group(2) : form.group(4)),
            byWeekday ? weekday(form.group(3)) : null,
            form.group(1) == null ? null : weekday(form.group(1)));
    try {
      day.in(COMMON_YEAR);
      return day;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + raw + "\" is not a day that every year has", e);
    }
  }

  /** That day in {@code year}, or soon after its end where it is told as after some day. */
  public LocalDate in(int year) {
    LocalDate day =
        weekday == null
            ? LocalDate.of(year, month, count)
            : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    return after == null ? day : day.with(TemporalAdjusters.next(after));
  }

  private static DayOfWeek weekday(String raw) {
    return named(DayOfWeek.class, raw, "a weekday like Mon");
  }

  /** The one whose English name begins with the three letters of {@code raw}. */
  private static <E extends Enum<E>> E named(Class<E> type, String raw, String wanted) {
    String letters = raw.toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().startsWith(letters))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + raw + "\" is not " + wanted));
  }
}
