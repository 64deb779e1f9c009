package org.votecall.address;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Roster;
import org.votecall.legislature.Seat;

/** Every district we have heard of, whoever told us. */
final class Districts {
  private final Map<Layer, List<DivisionId>> byLayer;

  /** Those of which a ZIP or an outline tells where they lie. */
  private final Set<DivisionId> placed;

  Districts(Roster roster, Collection<ZipArea> areas, DistrictMap map) {
    placed = new HashSet<>(map.divisions());
    areas.forEach(area -> area.parts().forEach(part -> placed.add(part.division())));
    Set<DivisionId> all = new HashSet<>(placed);
    roster.seats().stream().map(Seat::division).forEach(all::add);
    byLayer =
        all.stream()
            .sorted(DivisionId.IN_ORDER)
            .collect(Collectors.groupingBy(Layer::of, Collectors.toUnmodifiableList()));
  }

  /**
   * Districts in {@code state} that lie nowhere we know of, beside others that do: so it is with
   * those of New Hampshire that several towns share on top of their own.
   */
  List<DivisionId> unplaced(Chamber chamber, String state) {
    List<DivisionId> all = of(new Layer(state, chamber.divisionType()));
    List<DivisionId> lost = all.stream().filter(one -> !placed.contains(one)).toList();
    return lost.size() < all.size() ? lost : List.of();
  }

  List<DivisionId> of(Chamber chamber) {
    return byLayer.entrySet().stream()
        .filter(layer -> layer.getKey().type().equals(chamber.divisionType()))
        .filter(layer -> chamber.covers(layer.getKey().state()))
        .flatMap(layer -> layer.getValue().stream())
        .toList();
  }

  /** Whether {@code division} is one of those we have heard of, or we have heard of none there. */
  boolean mayBe(DivisionId division) {
    List<DivisionId> known = of(Layer.of(division));
    return known.isEmpty() || known.contains(division);
  }

  List<DivisionId> of(Layer layer) {
    return byLayer.getOrDefault(layer, List.of());
  }
}
