package org.votecall.legislature;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person holding a seat, for the time they hold it. Whoever moves to another seat is there twice.
 *
 * @param since first day in this seat; null when it does not matter
 * @param until first day no longer in it; null while nobody has set one
 * @param offices in the order in which a supporter should try them
 */
public record Legislator(
    LegislatorId id,
    Seat seat,
    String name,
    String firstName,
    String lastName,
    String party,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Office> offices)
    implements Official {

  public Legislator {
    offices = List.copyOf(offices);
  }

  public DivisionId division() {
    return seat.division();
  }

  public boolean sitsOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }
}
