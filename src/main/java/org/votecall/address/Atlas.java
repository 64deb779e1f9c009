package org.votecall.address;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Roster;

/** Where everything lies and who sits there: large, immutable, replaced whole. */
public final class Atlas {
  private final Roster roster;
  private final Map<Zip, ZipArea> areas = new HashMap<>();
  private final Map<String, String> cities = new HashMap<>();
  private final ZipPrefixes prefixes;

  public Atlas(Roster roster, Collection<ZipArea> areas, ZipPrefixes prefixes) {
    this.roster = roster;
    this.prefixes = prefixes;
    areas.forEach(area -> this.areas.put(area.zip(), area));
    areas.forEach(area -> cities.put(area.city().toLowerCase(Locale.ROOT), area.city()));
  }

  public Roster roster() {
    return roster;
  }

  /** Every ZIP that is known here, in order. */
  public List<Zip> zips() {
    return areas.keySet().stream().sorted(Comparator.comparing(Zip::digits)).toList();
  }

  /** A home of which only the ZIP is known. */
  public Home home(Zip zip) {
    return new Home(zip, city(zip).orElse(null), Set.of());
  }

  /** The city of that name, in lower case, if any of it is known here. */
  public Optional<String> cityNamed(String name) {
    return Optional.ofNullable(cities.get(name));
  }

  public Optional<String> city(Zip zip) {
    return Optional.ofNullable(areas.get(zip)).map(ZipArea::city);
  }

  /** Which district of {@code chamber} this home lies in, as far as what we know of it tells. */
  public Resolution district(Home home, Chamber chamber) {
    if (home.district(chamber).isPresent()) {
      return new Resolution.Found(home);
    }
    Zip zip = home.zip();
    if (zip == null) {
      return elsewhere(home, chamber);
    }
    ZipArea area = areas.get(zip);
    if (area == null) {
      return prefixes
          .state(zip)
          .filter(state -> !state.equals(chamber.state()))
          .<Resolution>map(Resolution.OutOfArea::new)
          .orElseGet(Resolution.Unknown::new);
    }
    List<DivisionId> candidates = area.candidates(chamber);
    return switch (candidates.size()) {
      case 0 -> outside(area, chamber);
      case 1 -> new Resolution.Found(home.in(candidates.get(0)));
      default -> new Resolution.Ambiguous(home, candidates);
    };
  }

  private static Resolution outside(ZipArea area, Chamber chamber) {
    return area.state().equals(chamber.state())
        ? new Resolution.Unknown()
        : new Resolution.OutOfArea(area.state());
  }

  private static Resolution elsewhere(Home home, Chamber chamber) {
    return home.divisions().stream()
        .map(DivisionId::state)
        .filter(state -> !state.equals(chamber.state()))
        .findFirst()
        .<Resolution>map(Resolution.OutOfArea::new)
        .orElseGet(Resolution.Unknown::new);
  }
}
