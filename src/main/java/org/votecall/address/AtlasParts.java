package org.votecall.address;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.legislature.Executive;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Roster;

/** What an atlas is made of, from one source. */
public record AtlasParts(
    Collection<Legislator> legislators,
    Collection<Executive> executives,
    Collection<ZipArea> areas,
    Collection<DistrictShape> shapes,
    Map<Layer, Set<Plan>> plans,
    Freshness freshness) {
  /** Nothing is known of anything. */
  public static final AtlasParts NONE =
      new AtlasParts(List.of(), List.of(), List.of(), List.of(), Map.of(), Freshness.UNKNOWN);

  public Atlas atlas() {
    return new Atlas(
        new Roster(legislators, executives),
        new Plans(plans),
        areas,
        new DistrictMap(shapes),
        freshness);
  }

  /**
   * These, and from {@code base} what these say nothing of: the people of other governments, and
   * the lines of other layers. They are never mixed, since one source may be older than the other.
   */
  public AtlasParts over(AtlasParts base) {
    Set<JurisdictionId> governed =
        legislators.stream()
            .map(member -> member.seat().jurisdiction())
            .collect(Collectors.toSet());
    Set<JurisdictionId> headed =
        executives.stream().map(Executive::jurisdiction).collect(Collectors.toSet());
    Predicate<Layer> untold = layer -> !plans.containsKey(layer);
    Map<Layer, Set<Plan>> allPlans = new HashMap<>(plans);
    base.plans.forEach(allPlans::putIfAbsent);
    return new AtlasParts(
        with(legislators, base.legislators, one -> !governed.contains(one.seat().jurisdiction())),
        with(executives, base.executives, one -> !headed.contains(one.jurisdiction())),
        joined(areas, base.areas, untold),
        with(shapes, base.shapes, shape -> untold.test(Layer.of(shape.division()))),
        allPlans,
        freshness.over(base.freshness));
  }

  private static <T> List<T> with(Collection<T> own, Collection<T> others, Predicate<T> wanted) {
    return Stream.concat(own.stream(), others.stream().filter(wanted)).toList();
  }

  /** What two sources say of the same ZIP, put together. */
  private static Collection<ZipArea> joined(
      Collection<ZipArea> own, Collection<ZipArea> others, Predicate<Layer> wanted) {
    Map<Zip, ZipArea> areas = new HashMap<>();
    own.forEach(area -> areas.put(area.zip(), area));
    others.forEach(
        area -> areas.merge(area.zip(), area.only(wanted), (mine, more) -> mine.and(more)));
    return areas.values();
  }
}
