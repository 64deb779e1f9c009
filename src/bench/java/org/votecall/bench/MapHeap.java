package org.votecall.bench;

import java.lang.ref.Reference;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;
import org.votecall.address.DistrictMap;
import org.votecall.address.DistrictShape;
import org.votecall.address.Plan;
import org.votecall.address.Point;
import org.votecall.legislature.DivisionId;

/**
 * What three maps as large as California's weigh in memory once all of their lines are asked for.
 */
final class MapHeap {
  private static final Envelope CALIFORNIA = new Envelope(-124.48, -114.13, 32.53, 42.01);
  private static final int PER_SIDE = 766;

  private final JaggedGrid assembly = new JaggedGrid(CALIFORNIA, 8, 10, PER_SIDE);
  private final JaggedGrid senate = new JaggedGrid(CALIFORNIA, 5, 8, PER_SIDE);
  private final JaggedGrid congress = new JaggedGrid(CALIFORNIA, 4, 13, PER_SIDE);

  /** How many corners the three have, each counted once. */
  int corners() {
    return assembly.corners() + senate.corners() + congress.corners();
  }

  /** In bytes, of what is left after garbage has been collected. */
  long measure() {
    long before = used();
    List<DistrictShape> shapes =
        Stream.of(shapes("sldl", assembly), shapes("sldu", senate), shapes("cd", congress))
            .flatMap(layer -> layer)
            .toList();
    DistrictMap map = new DistrictMap(shapes);
    try {
      askForAll(map);
      return used() - before;
    } finally {
      Reference.reachabilityFence(map);
    }
  }

  private void askForAll(DistrictMap map) {
    long fetched =
        Stream.of(assembly, senate, congress)
            .flatMap(grid -> IntStream.range(0, grid.districts()).mapToObj(grid::district))
            .map(Polygon::getInteriorPoint)
            .map(inside -> new Point(inside.getY(), inside.getX()))
            .filter(point -> map.at(point, (division, plan) -> true).size() == 3)
            .count();
    int all = map.divisions().size();
    if (fetched != all) {
      throw new IllegalStateException(fetched + " of " + all + " lie in one district of each map");
    }
  }

  /**
   * The outlines are drawn when they are asked for, as they are read from the database otherwise.
   */
  private static Stream<DistrictShape> shapes(String type, JaggedGrid grid) {
    return IntStream.range(0, grid.districts())
        .mapToObj(
            number ->
                new DistrictShape(
                    new DivisionId("ca", type, String.valueOf(number + 1)),
                    Plan.ALWAYS,
                    grid.district(number).getEnvelopeInternal(),
                    () -> new WKBWriter().write(grid.district(number))));
  }

  private static long used() {
    for (int time = 0; time < 4; time++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
