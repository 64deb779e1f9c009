package org.votecall.lookup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;
import org.votecall.lookup.LookUp.Finding;

/** How well one chamber's district is settled, and why no better. */
public record Settling(
    Degree degree, List<DivisionId> settledIn, List<DivisionId> among, String why) {
  /** How well, from what needs a word from the supporter to what nobody knows. */
  enum Degree {
    AMBIGUOUS,
    LIKELY,
    FOUND,
    UNAVAILABLE,
    OUT_OF_AREA,
    UNKNOWN
  }

  static Settling of(Finding finding) {
    Reading reading = new Reading(finding.chamber());
    finding.resolution().tell(reading);
    return reading.settling;
  }

  Stream<DivisionId> settled() {
    return settledIn.stream();
  }

  /** What it may be, where that is not settled beyond doubt. */
  Stream<DivisionId> open() {
    return among.stream();
  }

  private static final class Reading implements Resolution.Cases {
    private final Chamber chamber;
    private Settling settling =
        new Settling(Degree.UNKNOWN, List.of(), List.of(), "no such place is known");

    Reading(Chamber chamber) {
      this.chamber = chamber;
    }

    @Override
    public void found(Home home) {
      List<DivisionId> district = home.district(chamber).stream().toList();
      settling = new Settling(Degree.FOUND, district, List.of(), names(district));
    }

    @Override
    public void likely(Home home, List<DivisionId> candidates) {
      List<DivisionId> district = home.district(chamber).stream().toList();
      String why = "most likely " + names(district) + ", of " + names(candidates);
      settling = new Settling(Degree.LIKELY, district, within(candidates), why);
    }

    @Override
    public void ambiguous(Home home, List<DivisionId> candidates) {
      String why = "one of " + names(candidates);
      settling = new Settling(Degree.AMBIGUOUS, List.of(), within(candidates), why);
    }

    @Override
    public void outOfArea(String state) {
      none(Degree.OUT_OF_AREA, "nobody here represents " + state);
    }

    @Override
    public void unknown() {
      none(Degree.UNKNOWN, "no such place is known, or nothing is loaded that tells");
    }

    @Override
    public void unavailable() {
      none(Degree.UNAVAILABLE, "the geocoder cannot be asked now");
    }

    @Override
    public void unmapped(String state) {
      none(Degree.UNAVAILABLE, "no lines are loaded that are in force on that day");
    }

    private void none(Degree degree, String why) {
      settling = new Settling(degree, List.of(), List.of(), why);
    }

    /** Without what stands for a home in another state. */
    private List<DivisionId> within(List<DivisionId> candidates) {
      return candidates.stream().filter(chamber::isDistrict).toList();
    }

    private String names(List<DivisionId> divisions) {
      return divisions.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A whole state stands for a home there, outside the chamber's reach. */
    private String name(DivisionId division) {
      return chamber.isDistrict(division)
          ? chamber.nameOf(division).toString()
          : "a home in " + States.name(division.state()).orElse(division.state());
    }
  }
}
