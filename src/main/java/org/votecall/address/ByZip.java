package org.votecall.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/**
 * What a ZIP alone tells of the district for one chamber. It never settles more than it knows:
 * where part of a ZIP lies in a state of which no part is listed, any district there may be the
 * one.
 */
final class ByZip {
  /** From this share of a ZIP's people on, a district is likely enough to name its member. */
  private static final double NEARLY_ALL = 0.95;

  private static final ZipPrefixes PREFIXES = ZipPrefixes.load();

  private final Map<Zip, ZipArea> areas;
  private final Plans plans;
  private final Districts districts;

  ByZip(Map<Zip, ZipArea> areas, Plans plans, Districts districts) {
    this.areas = areas;
    this.plans = plans;
    this.districts = districts;
  }

  Resolution district(Home home, Zip zip, Chamber chamber, LocalDate day) {
    ZipArea area = areas.get(zip);
    List<String> states = states(home, zip);
    if (states.isEmpty()) {
      return new Resolution.Unknown();
    }
    List<String> within = states.stream().filter(chamber::covers).toList();
    if (within.isEmpty()) {
      return new Resolution.OutOfArea(states.get(0));
    }
    Optional<String> unmapped =
        within.stream().filter(state -> unmapped(state, chamber, day)).findFirst();
    if (unmapped.isPresent()) {
      return new Resolution.Unmapped(unmapped.get());
    }
    List<List<ZipPart>> parts =
        within.stream().map(state -> parts(area, state, chamber, day)).toList();
    if (parts.stream().anyMatch(List::isEmpty)) {
      return new Resolution.Unknown();
    }
    Stream<DivisionId> away =
        states.stream().filter(state -> !chamber.covers(state)).map(DivisionId::whole);
    return resolve(home, parts, away.toList(), day);
  }

  /** Of a ZIP in several states, only the one that is known to be home, if any is. */
  private List<String> states(Home home, Zip zip) {
    List<String> all = states(zip).stream().sorted().toList();
    List<String> own =
        home.divisions().stream().map(DivisionId::state).filter(all::contains).distinct().toList();
    return own.isEmpty() ? all : own;
  }

  Set<String> states(Zip zip) {
    ZipArea area = areas.get(zip);
    return area == null ? PREFIXES.state(zip).map(Set::of).orElse(Set.of()) : area.states();
  }

  /** Where lines are known to have ended, and no others to have begun. */
  private boolean unmapped(String state, Chamber chamber, LocalDate day) {
    Layer layer = new Layer(state, chamber.divisionType());
    return plans.know(layer) && plans.inForce(layer, day).isEmpty();
  }

  /** Empty where no district of the state is known, or too many to list. */
  private List<ZipPart> parts(
      @Nullable ZipArea area, String state, Chamber chamber, LocalDate day) {
    if (chamber.divisionType().isEmpty()) {
      return List.of(new ZipPart(DivisionId.whole(state), null, null));
    }
    Layer layer = new Layer(state, chamber.divisionType());
    Plan plan = plans.inForce(layer, day).orElse(Plan.ALWAYS);
    List<ZipPart> listed = area == null ? List.of() : area.parts(chamber, plan, state);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<DivisionId> any = districts.of(layer);
    return area == null && any.size() > 1
        ? List.of() // a ZIP nobody has told us of: better the address than a long list
        : any.stream().map(one -> new ZipPart(one, plan.from(), null)).toList();
  }

  private Resolution resolve(
      Home home, List<List<ZipPart>> byState, List<DivisionId> away, LocalDate day) {
    Function<DivisionId, Home> settled = division -> home.in(plans.settle(division, day));
    List<ZipPart> parts =
        byState.stream().flatMap(List::stream).sorted(ZipPart.MOST_PEOPLE_FIRST).toList();
    List<DivisionId> candidates = new ArrayList<>();
    parts.forEach(part -> candidates.add(part.division()));
    candidates.addAll(away);
    if (candidates.size() == 1) {
      return new Resolution.Found(settled.apply(candidates.get(0)));
    }
    Double most = parts.get(0).people();
    return most != null && most >= NEARLY_ALL
        ? new Resolution.Likely(settled.apply(candidates.get(0)), candidates)
        : new Resolution.Ambiguous(home, candidates);
  }
}
