package org.votecall.address;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.DivisionId;

/**
 * A district that a home was found to lie in.
 *
 * @param linesFrom since when the lines hold by which it was found; null when they always did. Once
 *     other lines are in force, it says nothing any more.
 */
public record Settled(DivisionId division, @Nullable LocalDate linesFrom) {
  private static final String SINCE = "@";

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Settled parse(String raw) {
    String[] parts = raw.split(SINCE, 2);
    try {
      return new Settled(
          DivisionId.parse(parts[0]), parts.length == 1 ? null : LocalDate.parse(parts[1]));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + raw + "\" is no district with a date", e);
    }
  }

  @Override
  public String toString() {
    return linesFrom == null ? division.toString() : division + SINCE + linesFrom;
  }
}
