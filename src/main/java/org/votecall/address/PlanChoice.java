package org.votecall.address;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the lines in a file they load; what they leave out is read from the file.
 *
 * @param name null to read it
 * @param from the first day the lines are in force; null to read it
 * @param until the first day no longer; null to read it
 */
public record PlanChoice(
    @Nullable String name, @Nullable LocalDate from, @Nullable LocalDate until) {
  /** Nothing is said: all of it is read. */
  public static final PlanChoice READ = new PlanChoice(null, null, null);

  /** {@code read}, where nothing else was said. */
  public Plan or(Plan read) {
    return new Plan(
        name == null ? read.name() : name,
        from == null ? read.from() : from,
        until == null ? read.until() : until);
  }
}
