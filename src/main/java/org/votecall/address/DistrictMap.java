package org.votecall.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.votecall.legislature.DivisionId;

/**
 * Every district whose lines are known, of every state, chamber and plan. Immutable, and asked by
 * many threads. Whoever asks says which plans count, because that depends on the day and the
 * chamber: {@code inForce} is given a district and the plan its lines are from.
 */
public final class DistrictMap {
  private static final int DIRECTIONS = 16;
  private static final int RINGS = 3;

  /** Of latitude, on a sphere of the earth's size: half a percent off at worst. */
  private static final double METRES_PER_DEGREE = 111_195;

  /** Where no lines are known at all. */
  public static final DistrictMap EMPTY = new DistrictMap(List.of());

  private final STRtree tree = new STRtree();
  private final Set<DivisionId> divisions;
  private final Set<Layer> layers;

  public DistrictMap(Collection<DistrictShape> shapes) {
    shapes.forEach(shape -> tree.insert(shape.envelope(), shape));
    tree.build();
    divisions =
        shapes.stream().map(DistrictShape::division).collect(Collectors.toUnmodifiableSet());
    layers = divisions.stream().map(Layer::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Every district there is, in whatever plan. */
  public Set<DivisionId> divisions() {
    return divisions;
  }

  /** Every layer of which it has any district. */
  Set<Layer> layers() {
    return layers;
  }

  /** Whether it has any district of {@code layer}. */
  public boolean has(Layer layer) {
    return layers.contains(layer);
  }

  /**
   * The districts of every chamber that {@code point} lies in; two of one where it is on a line.
   */
  public List<DivisionId> at(Point point, BiPredicate<DivisionId, Plan> inForce) {
    List<DivisionId> found = new ArrayList<>();
    Envelope place = new Envelope(new Coordinate(point.longitude(), point.latitude()));
    tree.query(
        place,
        item -> {
          DistrictShape shape = (DistrictShape) item;
          if (inForce.test(shape.division(), shape.plan()) && shape.holds(point)) {
            found.add(shape.division());
          }
        });
    return found.stream().distinct().sorted(DivisionId.IN_ORDER).toList();
  }

  /**
   * The districts that {@code point} does not lie in, but would if it were a little off: those in
   * which a place up to {@code metres} away lies, in one of sixteen directions on one of three
   * rings, the likeliest first. A strip narrower than a third of that may be missed.
   */
  public List<DivisionId> around(
      Point point, double metres, BiPredicate<DivisionId, Plan> inForce) {
    Set<DivisionId> here = Set.copyOf(at(point, inForce));
    Map<DivisionId, Integer> counts = new LinkedHashMap<>();
    for (int place = 0; place < RINGS * DIRECTIONS; place++) {
      double away = metres * (1 + place / DIRECTIONS) / RINGS;
      Point there = moved(point, away, 2 * Math.PI * (place % DIRECTIONS) / DIRECTIONS);
      at(there, inForce).stream()
          .filter(division -> !here.contains(division))
          .forEach(division -> counts.merge(division, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<DivisionId, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Point moved(Point point, double metres, double angle) {
    double degrees = metres / METRES_PER_DEGREE;
    double narrower = Math.cos(Math.toRadians(point.latitude()));
    return new Point(
        point.latitude() + degrees * Math.cos(angle),
        point.longitude() + degrees * Math.sin(angle) / narrower);
  }
}
