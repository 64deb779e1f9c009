package org.votecall.address;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Roster;

/** Where everything lies and who sits there: large, immutable, replaced whole. */
public final class Atlas {
  private final Roster roster;
  private final Plans plans;
  private final Map<Zip, ZipArea> areas = new HashMap<>();
  private final Map<String, String> cities = new HashMap<>();
  private final DistrictMap map;
  private final Districts districts;
  private final ByZip byZip;
  private final Freshness freshness;

  public Atlas(
      Roster roster, Plans plans, Collection<ZipArea> areas, DistrictMap map, Freshness freshness) {
    this.roster = roster;
    this.plans = plans;
    this.map = map;
    this.freshness = freshness;
    for (ZipArea area : areas) {
      this.areas.merge(area.zip(), area, ZipArea::and);
      if (area.city() != null) {
        cities.put(area.city().toLowerCase(Locale.ROOT), area.city());
      }
    }
    this.districts = new Districts(roster, areas, map);
    this.byZip = new ByZip(this.areas, plans, districts);
  }

  public Roster roster() {
    return roster;
  }

  public Plans plans() {
    return plans;
  }

  public Freshness freshness() {
    return freshness;
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

  /** Every state that any part of {@code zip} lies in; none for what is no ZIP. */
  public Set<String> states(Zip zip) {
    return byZip.states(zip);
  }

  public Optional<String> city(Zip zip) {
    return Optional.ofNullable(areas.get(zip)).map(ZipArea::city);
  }

  /** {@code home}, now known to lie in {@code division} by the lines of {@code day}. */
  public Home settle(Home home, DivisionId division, LocalDate day) {
    return home.in(plans.settle(division, day));
  }

  /**
   * Which district of {@code chamber} this home lies in on {@code day}, as far as what we know of
   * it tells.
   */
  public Resolution district(Home home, Chamber chamber, LocalDate day) {
    if (home.district(chamber, settled -> plans.current(settled, day)).isPresent()) {
      return new Resolution.Found(home);
    }
    Optional<DivisionId> wholeState = wholeState(home, chamber);
    if (wholeState.isPresent()) {
      return new Resolution.Found(settle(home, wholeState.get(), day));
    }
    Zip zip = home.zip();
    return zip == null ? elsewhere(home, chamber) : byZip.district(home, zip, chamber, day);
  }

  /** Whether what is known of {@code home} leaves it possible that it lies in {@code division}. */
  public boolean mayLieIn(DivisionId division, Home home, Chamber chamber, LocalDate day) {
    Zip zip = home.zip();
    if (zip == null) {
      return home.divisions().stream().allMatch(one -> one.state().equals(division.state()));
    }
    Set<String> states = states(zip);
    Set<DivisionId> possible = district(home.without(chamber), chamber, day).possible();
    return (states.isEmpty() || states.contains(division.state()))
        && (possible.isEmpty() || possible.contains(division));
  }

  /** Every district in force on {@code day} that {@code point} lies in. */
  public List<DivisionId> at(Point point, LocalDate day) {
    return map.at(point, (division, from) -> inForce(division, from, day));
  }

  /** Every other district in force on {@code day} within {@code metres} of {@code point}. */
  public List<DivisionId> around(Point point, double metres, LocalDate day) {
    return map.around(point, metres, (division, from) -> inForce(division, from, day));
  }

  /** Whether there may be such a district: it is known, or nothing is of its kind in that state. */
  public boolean mayBe(DivisionId division) {
    return districts.mayBe(division);
  }

  /** Every district of {@code chamber} that anybody has told us of. */
  public List<DivisionId> districts(Chamber chamber) {
    return districts.of(chamber);
  }

  /**
   * Districts of {@code chamber} in {@code state} of which nothing tells where they lie, although
   * it is told of others: who lives there may have more members than we can name.
   */
  public List<DivisionId> unplaced(Chamber chamber, String state) {
    return districts.unplaced(chamber, state);
  }

  /** Whether the outline of {@code district} has been loaded. */
  public boolean mapped(DivisionId district) {
    return map.divisions().contains(district);
  }

  /** Whether boundaries of that layer have been loaded. */
  public boolean hasMap(Layer layer) {
    return map.has(layer);
  }

  /** Every state of which boundaries of any layer of {@code chamber} have been loaded. */
  Set<String> statesWithMap(Chamber chamber) {
    return map.layers().stream()
        .filter(
            layer ->
                chamber.covers(layer.state())
                    && (chamber.divisionType().isEmpty()
                        || chamber.divisionType().equals(layer.type())))
        .map(Layer::state)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean inForce(DivisionId division, Plan plan, LocalDate day) {
    return plans.inForce(Layer.of(division), day).filter(plan::sameLines).isPresent();
  }

  /** Where a whole state elects, any district tells which. */
  private static Optional<DivisionId> wholeState(Home home, Chamber chamber) {
    return chamber.divisionType().isEmpty()
        ? home.divisions().stream()
            .map(DivisionId::state)
            .filter(chamber::covers)
            .findFirst()
            .map(DivisionId::whole)
        : Optional.empty();
  }

  /** No ZIP is known, only districts of other chambers, or by lines that hold no longer. */
  private static Resolution elsewhere(Home home, Chamber chamber) {
    List<String> states = home.divisions().stream().map(DivisionId::state).distinct().toList();
    boolean away = !states.isEmpty() && states.stream().noneMatch(chamber::covers);
    return away ? new Resolution.OutOfArea(states.get(0)) : new Resolution.Unknown();
  }
}
