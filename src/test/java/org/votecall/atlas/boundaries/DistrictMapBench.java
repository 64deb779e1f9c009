package org.votecall.atlas.boundaries;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.votecall.address.DistrictMap;
import org.votecall.address.DistrictShape;
import org.votecall.address.Plan;
import org.votecall.address.Point;
import org.votecall.problem.Problems;

/**
 * What it costs to find the districts of a point, and what the lines weigh once they have been
 * asked for, with all the real lines there are beside the project: of Michigan, New York, Illinois
 * and parts of California, about as many corners as the three maps of California have. Run by hand.
 */
final class DistrictMapBench {
  private static final int WARM_UP_ROUNDS = 40;
  private static final int ROUNDS = 41;
  private static final int POINTS = 2_000;
  private static final double NEAR_METRES = 150;

  private DistrictMapBench() {}

  public static void main(String[] args) throws Exception {
    System.out.println("lines as they are kept");
    measure(() -> files().flatMap(one -> one.rows(new Problems()).stream()).toList());
    System.out.println("lines as they are written");
    measure(
        () ->
            files()
                .flatMap(one -> one.features().stream())
                .map(DistrictMapBench::asWritten)
                .toList());
  }

  private static Stream<PublicLines> files() {
    return Arrays.stream(PublicLines.values());
  }

  private static BoundaryRow asWritten(Feature feature) {
    return new BoundaryRow(
        feature.attributes().division().orElseThrow(),
        new Plan("", null, null),
        feature.outline().getEnvelopeInternal(),
        new WKBWriter().write(feature.outline()));
  }

  private static void measure(Supplier<List<BoundaryRow>> source) throws ParseException {
    long start = System.nanoTime();
    List<BoundaryRow> rows = source.get();
    System.out.printf("  reading them       %8.0f ms%n", (System.nanoTime() - start) / 1e6);
    System.out.printf("  districts          %8d%n", rows.size());
    System.out.printf("  corners            %8d%n", corners(rows));
    System.out.printf(
        "  well-known binary  %8.1f MB%n",
        rows.stream().mapToInt(row -> row.wkb().length).sum() / 1e6);
    List<DistrictShape> shapes =
        rows.stream()
            .map(row -> new DistrictShape(row.division(), row.plan(), row.envelope(), row::wkb))
            .toList();
    index(shapes, rows);
    lookUps(new DistrictMap(shapes), rows);
  }

  private static void index(List<DistrictShape> shapes, List<BoundaryRow> rows) {
    long before = heap();
    long start = System.nanoTime();
    for (int at = 0; at < shapes.size(); at++) {
      Envelope box = rows.get(at).envelope();
      shapes.get(at).holds(new Point(box.centre().y, box.centre().x));
    }
    System.out.printf("  indexing them all  %8.0f ms%n", (System.nanoTime() - start) / 1e6);
    System.out.printf("  heap of all        %8.1f MB%n", (heap() - before) / 1e6);
  }

  private static void lookUps(DistrictMap map, List<BoundaryRow> rows) {
    List<Point> points = points(map, rows);
    double[] at = new double[ROUNDS];
    double[] around = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double here = micros(points, point -> map.at(point, (division, plan) -> true).size());
      double near =
          micros(points, point -> map.around(point, NEAR_METRES, (division, plan) -> true).size());
      if (round >= 0) {
        at[round] = here;
        around[round] = near;
      }
    }
    System.out.printf("  at one point       %8.1f us (median of %d rounds)%n", median(at), ROUNDS);
    System.out.printf("  around one point   %8.1f us%n", median(around));
  }

  /** In any district, spread over the districts and not over the land. */
  private static List<Point> points(DistrictMap map, List<BoundaryRow> rows) {
    Random chance = new Random(50);
    return Stream.generate(() -> rows.get(chance.nextInt(rows.size())).envelope())
        .map(
            box ->
                new Point(
                    box.getMinY() + chance.nextDouble() * box.getHeight(),
                    box.getMinX() + chance.nextDouble() * box.getWidth()))
        .filter(point -> !map.at(point, (division, plan) -> true).isEmpty())
        .limit(POINTS)
        .toList();
  }

  private static double micros(List<Point> points, ToIntFunction<Point> question) {
    long start = System.nanoTime();
    int sum = points.stream().mapToInt(question).sum();
    long nanos = System.nanoTime() - start;
    if (sum < 0) {
      throw new IllegalStateException("never, but the work must not be left out");
    }
    return nanos / 1_000.0 / points.size();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long corners(List<BoundaryRow> rows) throws ParseException {
    long sum = 0;
    for (BoundaryRow row : rows) {
      Geometry outline = new WKBReader().read(row.wkb());
      sum += outline.getNumPoints();
    }
    return sum;
  }

  private static long heap() {
    for (int time = 0; time < 4; time++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
