package org.votecall.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.SwearingIn;

/**
 * On which day what we hold was known to be true. What was true before the last swearing-in of a
 * chamber may name somebody who sits there no longer.
 *
 * @param people by the state of the government, {@code us} for Congress
 * @param lines by layer: outlines, and ZIPs by district
 */
public record Freshness(Map<String, LocalDate> people, Map<Layer, LocalDate> lines) {
  /** Nothing is known of it: a small world's folder says no day. */
  public static final Freshness UNKNOWN = new Freshness(Map.of(), Map.of());

  /** What may be out of date. */
  public enum Part {
    PEOPLE,
    LINES
  }

  /** What of a chamber is older than its members' swearing-in on {@code since}. */
  public record Stale(Part part, LocalDate asOf, LocalDate since) {}

  public Freshness {
    people = Map.copyOf(people);
    lines = Map.copyOf(lines);
  }

  /** What of {@code chamber} is out of date on {@code day} for who lives in {@code state}. */
  public List<Stale> stale(Chamber chamber, String state, LocalDate day) {
    SwearingIn swearingIn = chamber.swearingIn();
    if (swearingIn == null) {
      return List.of();
    }
    LocalDate since = swearingIn.lastBy(day);
    List<Stale> stale = new ArrayList<>();
    older(people.get(chamber.state()), since, Part.PEOPLE).ifPresent(stale::add);
    older(lines.get(new Layer(state, chamber.divisionType())), since, Part.LINES)
        .ifPresent(stale::add);
    return stale;
  }

  /** The states of which anything of {@code chamber} has a day, and its own. */
  public Set<String> states(Chamber chamber) {
    return Stream.concat(
            Stream.of(chamber.state()),
            lines.keySet().stream()
                .filter(layer -> layer.type().equals(chamber.divisionType()))
                .map(Layer::state)
                .filter(chamber::covers))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Freshness over(Freshness base) {
    Map<String, LocalDate> allPeople = new HashMap<>(base.people);
    allPeople.putAll(people);
    Map<Layer, LocalDate> allLines = new HashMap<>(base.lines);
    allLines.putAll(lines);
    return new Freshness(allPeople, allLines);
  }

  private static Optional<Stale> older(@Nullable LocalDate asOf, LocalDate since, Part part) {
    return asOf == null || !asOf.isBefore(since)
        ? Optional.empty()
        : Optional.of(new Stale(part, asOf, since));
  }
}
