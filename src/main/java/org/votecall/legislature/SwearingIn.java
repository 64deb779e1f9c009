package org.votecall.legislature;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the members that an election has chosen begin: every so many years, on a day that is told as
 * the law tells it.
 *
 * @param firstYear any year in which members began
 * @param everyYears how many years later the next do; where only half of a chamber is elected at a
 *     time, until the other half is
 */
public record SwearingIn(YearlyDay day, int firstYear, int everyYears) {
  private static final Pattern FORM = Pattern.compile("(.+) ([0-9]{4})\\+([1-9])");

  /**
   * Reads a day, a year and a number of years: {@code 1st Mon Dec 2024+2}, {@code 3 Jan 2025+2}.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static SwearingIn parse(String raw) {
    Matcher form = FORM.matcher(raw.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + raw + "\" is not a day, a year and every how many years, like 3 Jan 2025+2");
    }
    return new SwearingIn(
        YearlyDay.parse(form.group(1)),
        Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)));
  }

  /** The last one that has been, on {@code day} or before it; the law is taken as ever the same. */
  public LocalDate lastBy(LocalDate day) {
    int years = Math.floorMod(day.getYear() - firstYear, everyYears);
    LocalDate latest = this.day.in(day.getYear() - years);
    return latest.isAfter(day) ? this.day.in(day.getYear() - years - everyYears) : latest;
  }
}
