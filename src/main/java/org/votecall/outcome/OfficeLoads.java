package org.votecall.outcome;

import java.time.LocalDate;
import java.util.Map;
import org.votecall.phone.PhoneNumber;

/** How many supporters were given each office's number on a day, of those where that is many. */
public record OfficeLoads(Map<OfficeDay, Integer> given) {
  public static final OfficeLoads NONE = new OfficeLoads(Map.of());

  /** An office on a day, counted where the legislature is. */
  public record OfficeDay(PhoneNumber office, LocalDate day) {}

  public OfficeLoads {
    given = Map.copyOf(given);
  }

  /** Whether {@code office} has had as many calls on {@code day} as {@code cap}; 0 is no cap. */
  public boolean full(PhoneNumber office, LocalDate day, int cap) {
    return cap > 0 && given.getOrDefault(new OfficeDay(office, day), 0) >= cap;
  }
}
