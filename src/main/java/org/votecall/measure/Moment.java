package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * When something is said, and what the clock of whoever reads it shows.
 *
 * @param readers the zones in one of which they live
 */
public record Moment(Instant now, Set<ZoneId> readers) {
  public Moment {
    readers = Set.copyOf(readers);
  }

  /** Whether their day may be another than that in {@code zone}: "today" would mislead. */
  boolean mayBeOnAnotherDayThan(ZoneId zone) {
    LocalDate there = LocalDate.ofInstant(now, zone);
    return readers.stream().anyMatch(reader -> !LocalDate.ofInstant(now, reader).equals(there));
  }

  /** Whether their clock may show another hour than one in {@code zone}. */
  boolean mayShowAnotherHourThan(ZoneId zone) {
    return readers.stream()
        .anyMatch(
            reader -> !reader.getRules().getOffset(now).equals(zone.getRules().getOffset(now)));
  }
}
