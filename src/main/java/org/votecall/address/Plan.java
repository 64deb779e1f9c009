package org.votecall.address;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines that divide a state into districts, for the time they are in force. Of two files with
 * lines in force from the same day, both tell of the same plan, whatever they call it.
 *
 * @param name as people know it: {@code 119}, {@code 2024}
 * @param from the first day; null when it always was, as far as we know
 * @param until the first day no longer; null while nobody has set one
 */
public record Plan(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
  /** The only one there is, as far as we know. */
  public static final Plan ALWAYS = new Plan("", null, null);

  private static final int FIRST_CONGRESS = 1789;

  /** The lines by which a Congress was elected, for the two years it sits, each from 3 January. */
  public static Plan ofCongress(int number) {
    LocalDate from = LocalDate.of(FIRST_CONGRESS + 2 * (number - 1), 1, 3);
    return new Plan(String.valueOf(number), from, from.plusYears(2));
  }

  /** The lines of the Congress that sits on {@code day}. */
  public static Plan ofCongressOn(LocalDate day) {
    int before = (day.minusDays(2).getYear() - FIRST_CONGRESS) / 2;
    return ofCongress(before + 1);
  }

  public boolean inForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  /** Whether both are the same lines: they begin on the same day. */
  boolean sameLines(Plan other) {
    return Objects.equals(from, other.from);
  }

  boolean begunBy(LocalDate day) {
    return from == null || !day.isBefore(from);
  }
}
