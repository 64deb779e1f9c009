package org.votecall;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Problems;

/**
 * The clock: the system's, or in a demo one that was set to another moment and goes on from there.
 */
final class DemoClock {
  private static final DateTimeFormatter FORMS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss[.SSS]][XXX]['['VV']']]");

  private DemoClock() {}

  static Clock read(boolean demo, @Nullable String now, Problems problems) {
    Clock system = Clock.systemUTC();
    if (now == null || now.isBlank()) {
      return system;
    }
    if (!demo) {
      problems.add("config:demo_now", "VOTECALL_DEMO_NOW", "It is for demo mode only: unset it.");
      return system;
    }
    try {
      return Clock.offset(system, Duration.between(system.instant(), instant(now)));
    } catch (DateTimeException e) {
      problems.add(
          "config:demo_now",
          "VOTECALL_DEMO_NOW",
          "\"" + now + "\" is not like 2026-11-21T10:00:00-08:00.");
      return system;
    }
  }

  /**
   * A moment with its offset; without one it is taken in this machine's zone, a bare day at noon.
   */
  private static Instant instant(String raw) {
    TemporalAccessor moment =
        FORMS.parseBest(
            raw.strip().replace(' ', 'T'),
            ZonedDateTime::from,
            OffsetDateTime::from,
            LocalDateTime::from,
            LocalDate::from);
    if (moment instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    }
    if (moment instanceof OffsetDateTime offset) {
      return offset.toInstant();
    }
    LocalDateTime local =
        moment instanceof LocalDateTime dateTime
            ? dateTime
            : LocalDate.from(moment).atTime(LocalTime.NOON);
    return local.atZone(ZoneId.systemDefault()).toInstant();
  }
}
