package org.votecall;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.DistrictFinder;
import org.votecall.address.Geocoding;
import org.votecall.address.Point;
import org.votecall.address.PointFinder;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;
import org.votecall.lookup.LookUp;
import org.votecall.lookup.LookUp.Finding;
import org.votecall.lookup.LookupAnswer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code votecall lookup}: who represents a place. */
@Command(
    name = "lookup",
    description = "Tells who represents a ZIP, an address or a point, and why.",
    mixinStandardHelpOptions = true)
final class LookupCommand implements Callable<Integer> {
  /** One of these tells where. */
  static final class Where {
    @Option(names = "--zip", description = "Five digits.")
    @Nullable String zip;

    @Option(names = "--address", description = "Street and city; asks the Census geocoder.")
    @Nullable String address;

    @Option(names = "--point", description = "Latitude and longitude: 34.0537,-118.2428.")
    @Nullable String point;
  }

  /** Which chambers are looked at. */
  enum Which {
    LOWER,
    UPPER,
    CONGRESS,
    SENATE;

    boolean is(Chamber chamber) {
      boolean federal = chamber.federal();
      return switch (this) {
        case LOWER -> !federal && chamber.type() != ChamberType.UPPER;
        case UPPER -> !federal && chamber.type() != ChamberType.LOWER;
        case CONGRESS -> federal && chamber.type() == ChamberType.LOWER;
        case SENATE -> federal && chamber.type() == ChamberType.UPPER;
      };
    }
  }

  @ArgGroup(multiplicity = "1")
  Where where = new Where();

  @Option(names = "--state", description = "Only in this state, two letters.")
  @Nullable String state;

  @Option(
      names = "--chamber",
      description =
          "lower, upper, congress (the House) or senate (of the United States); all but the last when"
              + " none is named.")
  @Nullable Which chamber;

  @Option(names = "--on", description = "The day that is asked about (default: today).")
  @Nullable LocalDate on;

  @Option(names = "--json", description = "As one JSON object.")
  boolean json;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    return access.run(
        desk -> {
          if (desk.store().edition() == 0) {
            System.err.println("Nothing is loaded yet; scripts/load-state ca loads California.");
          }
          LookupAnswer answer = answer(desk);
          System.out.println(json ? answer.json() : answer.text());
        });
  }

  private LookupAnswer answer(Desk desk) {
    Atlas atlas = desk.atlas();
    LocalDate day = on == null ? desk.today() : on;
    Set<String> states = state == null ? Set.of() : Set.of(known(state));
    if (where.point != null) {
      Point point = point(where.point);
      LookUp lookUp = lookUp(desk, atlas, day, states, states(atlas.at(point, day)));
      return new LookupAnswer(lookUp.point(point), lookUp.nearLines(point));
    }
    if (where.zip != null) {
      Zip zip = new Zip(where.zip.strip().replaceFirst("-[0-9]{4}$", ""));
      return new LookupAnswer(
          lookUp(desk, atlas, day, states, atlas.states(zip)).zip(zip), List.of());
    }
    StreetAddress address = new StreetAddress(String.valueOf(where.address), null);
    Geocoding once = desk.geocoder().geocode(address);
    DistrictFinder finder = new PointFinder(again -> once, atlas);
    List<Finding> findings =
        lookUp(desk, atlas, day, states, new HashSet<>(States.all())).address(address, finder);
    return new LookupAnswer(findings, List.of());
  }

  private LookUp lookUp(
      Desk desk, Atlas atlas, LocalDate day, Set<String> asked, Set<String> found) {
    return new LookUp(
        atlas,
        desk.jurisdictions(),
        new LookUp.Wanted(
            asked.isEmpty() ? found : asked,
            one -> chamber == null ? !Which.SENATE.is(one) : chamber.is(one)),
        day);
  }

  private static Set<String> states(List<DivisionId> divisions) {
    Set<String> states = new HashSet<>();
    divisions.forEach(division -> states.add(division.state()));
    return states;
  }

  private static String known(String state) {
    String postal = state.strip().toLowerCase(Locale.ROOT);
    if (!States.all().contains(postal)) {
      throw new IllegalArgumentException(
          "\"" + state + "\" is no state; write its two letters, like ca.");
    }
    return postal;
  }

  private static Point point(String written) {
    List<String> parts = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
    try {
      if (parts.size() == 2) {
        return new Point(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "\"" + written + "\" is no point; write latitude and longitude, like 34.0537,-118.2428.");
  }
}
