package org.votecall.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Seat;
import org.votecall.problem.Problems;

/**
 * Checks that seats, the people in them and the districts of ZIPs agree: a slip names a stranger.
 */
final class SeatCheck {
  private final WorldParts parts;
  private final Problems problems;
  private final List<Chamber> chambers;

  SeatCheck(WorldParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    this.chambers =
        parts.legislators().stream().map(Legislator::seat).map(this::chamber).distinct().toList();
  }

  private Chamber chamber(Seat seat) {
    return parts
        .jurisdictions()
        .find(seat.jurisdiction())
        .flatMap(jurisdiction -> jurisdiction.chamber(seat.chamber()))
        .orElseThrow();
  }

  void run() {
    if (chambers.isEmpty() || problems.concern("legislators.csv")) {
      return; // told already, and nothing here would be true
    }
    Map<Seat, List<Legislator>> bySeat =
        parts.legislators().stream().collect(Collectors.groupingBy(Legislator::seat));
    bySeat.forEach(this::checkSeat);
    Set<DivisionId> divisions =
        bySeat.keySet().stream().map(Seat::division).collect(Collectors.toSet());
    parts.zips().forEach(zip -> checkZip(zip, divisions));
  }

  private void checkSeat(Seat seat, List<Legislator> members) {
    Chamber chamber = chamber(seat);
    String place = "legislators.csv " + members.get(0).id();
    long most = members.stream().mapToLong(one -> sittingWith(one, members)).max().orElse(0);
    if (most > chamber.seats()) {
      problems.add(
          "seat:too_many",
          place,
          most
              + " members sit for "
              + seat.division()
              + " at once, but there are seats for "
              + chamber.seats()
              + ". Close an old term with until.");
    }
  }

  /** How many hold the seat on the day {@code one} takes it, or on the first day there is. */
  private static long sittingWith(Legislator one, List<Legislator> members) {
    LocalDate day = one.since() == null ? LocalDate.MIN : one.since();
    return members.stream().filter(member -> member.sitsOn(day)).count();
  }

  private void checkZip(ZipArea zip, Collection<DivisionId> seats) {
    for (Chamber chamber : chambers) {
      List<DivisionId> candidates =
          zip.parts().stream().map(ZipPart::division).filter(chamber::isDistrict).toList();
      if (zip.states().contains(chamber.state()) && candidates.isEmpty()) {
        problems.add(
            "zip:no_district",
            "zips.csv " + zip.zip(),
            "It has no " + chamber.districtLabel() + ".");
      }
      candidates.stream()
          .filter(division -> !seats.contains(division))
          .forEach(division -> sayNobody(zip, chamber, division));
    }
  }

  private void sayNobody(ZipArea zip, Chamber chamber, DivisionId division) {
    problems.add(
        "zip:no_member",
        "zips.csv " + zip.zip(),
        "legislators.csv has nobody for "
            + chamber.nameOf(division)
            + ". If the seat is vacant, keep its last member with an until.");
  }
}
