package org.votecall.admin.people;

import java.util.List;
import org.votecall.admin.api.Refusal;
import org.votecall.atlas.people.People;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Roster;

/**
 * No more people in a seat than it has room for: whoever was forgotten in it would be called, too.
 *
 * @param roster who is there
 */
record SeatRule(Roster roster, Jurisdictions governments) {

  /** Makes sure that there is room for {@code people}, who all have that id. */
  void require(People people, LegislatorId id) throws Refusal {
    for (Legislator one : people.legislators()) {
      if (one.since() != null && one.until() != null && !one.since().isBefore(one.until())) {
        throw Refusal.field("terms", "seat:dates", "A term ends after it begins.");
      }
      List<Legislator> beside =
          roster.members().stream()
              .filter(other -> other.seat().equals(one.seat()) && !other.id().equals(id))
              .filter(other -> atOnce(one, other))
              .toList();
      Chamber chamber = chamber(one);
      if (!one.division().isWhole() && beside.size() >= chamber.seats()) {
        throw Refusal.field("terms", "seat:too_many", full(one, chamber, beside));
      }
    }
  }

  private Chamber chamber(Legislator one) {
    return governments
        .find(one.seat().jurisdiction())
        .flatMap(government -> government.chamber(one.seat().chamber()))
        .orElseThrow();
  }

  private static String full(Legislator one, Chamber chamber, List<Legislator> beside) {
    return chamber.nameOf(one.division()).english()
        + " has room for "
        + chamber.seats()
        + ", and is held by "
        + String.join(", ", beside.stream().map(other -> other.id().value()).toList())
        + ": end that term with an until first, or tell since when this one begins.";
  }

  private static boolean atOnce(Legislator one, Legislator other) {
    return (one.until() == null || other.since() == null || other.since().isBefore(one.until()))
        && (other.until() == null || one.since() == null || one.since().isBefore(other.until()));
  }
}
