package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is said, and what the clock of whoever reads it shows.
 *
 * @param reader where they live; null when we do not know, and it may be anywhere
 */
public record Moment(Instant now, @Nullable ZoneId reader) {

  /** Whether their day is another than that in {@code zone}: "today" would mislead. */
  boolean isOnAnotherDayThan(ZoneId zone) {
    return reader != null
        && !LocalDate.ofInstant(now, reader).equals(LocalDate.ofInstant(now, zone));
  }

  /** Whether their clock may show another hour than one in {@code zone}. */
  boolean mayShowAnotherHourThan(ZoneId zone) {
    return reader == null
        || !reader.getRules().getOffset(now).equals(zone.getRules().getOffset(now));
  }
}
