package org.votecall.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads moments as somebody types them on the command line. */
public final class Moments {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Moments() {}

  /**
   * A moment with its offset, or ending in Z.
   *
   * @throws IllegalArgumentException with words for whoever typed it
   */
  public static Instant read(String text) {
    try {
      Instant moment =
          text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
      if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
        throw new IllegalArgumentException("\"" + text + "\" is too far away; check the year.");
      }
      return moment;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no moment; write it with its offset, like 2020-08-29T18:00:00-07:00.",
          e);
    }
  }
}
