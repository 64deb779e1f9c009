package org.votecall.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day somebody means who writes {@code 8/31/2026}, {@code 31-Aug-26} or whatever else their
 * spreadsheet made of it.
 *
 * @param year null where none is written
 * @param readings of its month and day: two where it may be either way round
 */
record MeantDay(@Nullable Integer year, List<Reading> readings) {

  /** A month and a day, which there may not be. */
  record Reading(int month, int day) {
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private Reading swapped() {
      return new Reading(day, month);
    }

    private boolean mayBe() {
      return month >= 1 && month <= MONTHS && day >= 1 && day <= MOST_DAYS;
    }

    /** In months that are too short, their last day. */
    private LocalDate in(int year) {
      YearMonth whole = YearMonth.of(year, month);
      return whole.atDay(Math.min(day, whole.lengthOfMonth()));
    }
  }

  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\\s+");
  private static final Pattern HOUR = Pattern.compile("(?:[t,]|\\s)\\s*[0-9]{1,2}:[0-9]{2}.*$");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})\\.?");
  private static final Pattern TOGETHER =
      Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
  private static final Pattern PARTED =
      Pattern.compile("([0-9]{1,2})([-/.]) ?([0-9]{1,2})(?:\\2 ?([0-9]{2}|[0-9]{4})?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([a-z]{3,9})\\.?[- ]*([0-9]{1,2})(?:st|nd|rd|th)?(?:[-, ]+([0-9]{4}|[0-9]{2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "([0-9]{1,2})(?:st|nd|rd|th)?[-. ]*([a-z]{3,9})\\.?(?:[-, ]+([0-9]{4}|[0-9]{2}))?");

  /** Days since the end of 1899, as Excel counts them: from 1927 to 2119. */
  private static final Pattern COUNTED = Pattern.compile("([1-7][0-9]{4})(?:[.,][0-9]+)?");

  private static final LocalDate FIRST_COUNTED = LocalDate.of(1899, 12, 30);

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;
  private static final int LAST_OF_THIS_CENTURY = 69;

  /** Empty for what looks like no day. */
  static Optional<MeantDay> of(String raw) {
    String text = WEEKDAY.matcher(raw.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String day = HOUR.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    return Stream.of(yearFirst(day), parted(day), worded(day), counted(day))
        .flatMap(Optional::stream)
        .filter(meant -> !meant.readings.isEmpty())
        .findFirst();
  }

  /** Whether a spreadsheet shows so the number by which it keeps a day. */
  static boolean isCounted(String raw) {
    return COUNTED.matcher(raw).matches();
  }

  /** {@code 2026-08-31}, or {@code 2026-03-04 or 2026-04-03}. */
  String inYear(int yearIfNone) {
    int in = year == null ? yearIfNone : year;
    return String.join(
        " or ", readings.stream().map(one -> one.in(in).toString()).distinct().toList());
  }

  private static Optional<MeantDay> yearFirst(String text) {
    return Stream.of(YEAR_FIRST, TOGETHER)
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .map(
            found -> {
              Reading usual = reading(found.group(2), found.group(3));
              return new MeantDay(year(found.group(1)), one(usual, usual.swapped()));
            });
  }

  /** With dots, the day comes first wherever people write so. */
  private static Optional<MeantDay> parted(String text) {
    Matcher found = PARTED.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    Reading american = reading(found.group(1), found.group(3));
    List<Reading> readings =
        found.group(2).equals(".")
            ? one(american.swapped(), american)
            : Stream.of(american, american.swapped()).filter(Reading::mayBe).toList();
    return Optional.of(new MeantDay(year(found.group(4)), readings));
  }

  private static Optional<MeantDay> worded(String text) {
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return worded(month.group(1), month.group(2), month.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.matches() ? worded(day.group(2), day.group(1), day.group(3)) : Optional.empty();
  }

  private static Optional<MeantDay> worded(String month, String day, @Nullable String year) {
    return MONTHS.stream()
        .filter(name -> name.startsWith(month) || (month.equals("sept") && name.startsWith("sep")))
        .findFirst()
        .map(name -> new Reading(MONTHS.indexOf(name) + 1, Integer.parseInt(day)))
        .map(reading -> new MeantDay(year(year), one(reading, reading)));
  }

  private static Optional<MeantDay> counted(String text) {
    Matcher found = COUNTED.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    LocalDate day = FIRST_COUNTED.plusDays(Integer.parseInt(found.group(1)));
    Reading reading = new Reading(day.getMonthValue(), day.getDayOfMonth());
    return Optional.of(new MeantDay(day.getYear(), List.of(reading)));
  }

  /** The first of both that may be. */
  private static List<Reading> one(Reading usual, Reading otherwise) {
    return Stream.of(usual, otherwise).filter(Reading::mayBe).limit(1).toList();
  }

  private static Reading reading(String month, String day) {
    return new Reading(Integer.parseInt(month), Integer.parseInt(day));
  }

  private static @Nullable Integer year(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    int year = Integer.parseInt(digits);
    if (year >= CENTURY) {
      return year;
    }
    return year + THIS_CENTURY - (year > LAST_OF_THIS_CENTURY ? CENTURY : 0);
  }
}
