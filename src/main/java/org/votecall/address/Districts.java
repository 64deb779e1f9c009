package org.votecall.address;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Roster;
import org.votecall.legislature.Seat;

/** Every district we have heard of, whoever told us. */
final class Districts {
  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

  /** As people count: 2, 10, 26a, addison-1. */
  private static final Comparator<DivisionId> IN_ORDER =
      Comparator.comparing(Districts::number).thenComparing(DivisionId::label);

  private final Map<Layer, Set<DivisionId>> byLayer = new HashMap<>();

  Districts(Roster roster, Collection<ZipArea> areas, DistrictMap map) {
    roster.seats().stream().map(Seat::division).forEach(this::add);
    areas.forEach(area -> area.parts().forEach(part -> add(part.division())));
    map.divisions().forEach(this::add);
  }

  private void add(DivisionId division) {
    byLayer.computeIfAbsent(Layer.of(division), layer -> new TreeSet<>(IN_ORDER)).add(division);
  }

  private static int number(DivisionId division) {
    Matcher number = NUMBER.matcher(division.label());
    return number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE;
  }

  List<DivisionId> of(Chamber chamber) {
    return byLayer.entrySet().stream()
        .filter(layer -> layer.getKey().type().equals(chamber.divisionType()))
        .filter(layer -> chamber.covers(layer.getKey().state()))
        .flatMap(layer -> layer.getValue().stream())
        .toList();
  }

  List<DivisionId> of(Layer layer) {
    return List.copyOf(byLayer.getOrDefault(layer, Set.of()));
  }
}
