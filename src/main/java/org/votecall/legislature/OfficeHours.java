package org.votecall.legislature;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** When somebody answers the phone in an office. */
public final class OfficeHours {
  /** As legislatures' offices keep them, holidays aside: few publish their own. */
  private static final LocalTime OPENS = LocalTime.of(9, 0);

  private static final LocalTime CLOSES = LocalTime.of(17, 0);
  private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private OfficeHours() {}

  /** Whether somebody is likely there at {@code now}, by the clocks of {@code zone}. */
  public static boolean open(Instant now, ZoneId zone) {
    ZonedDateTime there = now.atZone(zone);
    LocalTime time = there.toLocalTime();
    return DAYS.contains(there.getDayOfWeek()) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
  }
}
