package org.votecall.atlas.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Seat;
import org.votecall.legislature.States;

/** Which seat a public file means by a chamber and a district in its own words. */
final class SeatFinder {
  /** Members whom all elect; the chairman of the District of Columbia's council is one. */
  private static final Set<String> AT_LARGE = Set.of("at-large", "at large", "chairman");

  /** "CA-12", "AK-AL" */
  private static final Pattern HOUSE = Pattern.compile("([a-z]{2})-(al|at-large|[0-9]{1,2})");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final Findings findings;

  SeatFinder(Findings findings) {
    this.findings = findings;
  }

  /** The chamber that {@code kind} names; empty for an office that is no seat. */
  static Optional<ChamberType> chamber(String kind) {
    return switch (kind) {
      case "lower" -> Optional.of(ChamberType.LOWER);
      case "upper" -> Optional.of(ChamberType.UPPER);
      case "legislature", "unicameral" -> Optional.of(ChamberType.UNICAMERAL);
      default -> Optional.empty();
    };
  }

  /** Empty where there is none to be found; then it has been told. */
  Optional<Seat> seat(String place, Jurisdiction government, PublicRole role) {
    Optional<Chamber> chamber = chamber(role.kind()).flatMap(government::chamber);
    if (chamber.isEmpty()) {
      String message = government.name() + " has no chamber \"" + role.kind() + "\".";
      findings.mistakes().add("role:no_chamber", place, message);
      return Optional.empty();
    }
    Optional<Seat> seat =
        division(chamber.get(), role.district())
            .filter(chamber.get()::elects)
            .map(chamber.get()::seat);
    if (seat.isEmpty()) {
      tellDistrict(place, role);
    }
    return seat;
  }

  private void tellDistrict(String place, PublicRole role) {
    // members of the tribes sit in Maine's House, and have no district on any map
    boolean ofATribe =
        role.state().equals("me")
            && role.kind().equals("lower")
            && !role.district().isBlank()
            && !DIGIT.matcher(role.district()).find();
    if (ofATribe) {
      findings.notes().add("role:no_district", place, role.district() + " is no district.");
    } else {
      String message =
          "\"" + role.district() + "\" is no district of the " + role.kind() + " chamber there.";
      findings.mistakes().add("role:district_unreadable", place, message);
    }
  }

  private static Optional<DivisionId> division(Chamber chamber, String district) {
    String written = district.strip().toLowerCase(Locale.ROOT);
    if (chamber.federal()) {
      return chamber.divisionType().isEmpty() ? wholeState(written) : ofTheHouse(written);
    }
    DivisionId whole = DivisionId.whole(chamber.state());
    return AT_LARGE.contains(written) && chamber.elects(whole)
        ? Optional.of(whole)
        : DistrictNames.ofName(chamber.state(), chamber.divisionType(), written);
  }

  private static Optional<DivisionId> wholeState(String written) {
    return States.named(written)
        .or(() -> States.name(written).map(name -> written))
        .map(DivisionId::whole);
  }

  private static Optional<DivisionId> ofTheHouse(String written) {
    Matcher house = HOUSE.matcher(written);
    return house.matches() && States.name(house.group(1)).isPresent()
        ? DistrictNames.ofName(house.group(1), "cd", house.group(2))
        : Optional.empty();
  }
}
