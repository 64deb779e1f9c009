package org.votecall.legislature;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A governor, a president, or another official whom a campaign may have everybody call.
 *
 * @param title "Governor"
 * @param since first day in office; null when it does not matter
 * @param until first day no longer in it; null while nobody has set one
 */
public record Executive(
    LegislatorId id,
    JurisdictionId jurisdiction,
    String title,
    String name,
    String lastName,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Office> offices)
    implements Official {

  public Executive {
    offices = List.copyOf(offices);
  }

  /** What is left of the name before the last one. */
  @Override
  public String firstName() {
    int last = name.lastIndexOf(lastName);
    return last > 0 ? name.substring(0, last).strip() : name;
  }

  public boolean servesOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }
}
