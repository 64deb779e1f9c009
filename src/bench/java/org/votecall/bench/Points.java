package org.votecall.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.votecall.SharedData;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.ByPoint;
import org.votecall.address.DistrictShape;
import org.votecall.address.Freshness;
import org.votecall.address.Layer;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.address.Point;
import org.votecall.atlas.boundaries.BoundaryFiles;
import org.votecall.atlas.boundaries.BoundaryRow;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;

/** All the real boundaries there are, and points in them: spread over districts, not over land. */
@State(Scope.Benchmark)
public class Points {
  private Atlas atlas;
  private ByPoint byPoint;
  private Questions<Point> questions;

  /** Asks for every point once, so that the lines near it are indexed before anything is timed. */
  @Setup
  public void prepare() {
    Problems problems = new Problems();
    List<BoundaryRow> rows =
        BoundaryFiles.read(SharedData.place(PublicAtlas.BOUNDARIES), PlanChoice.READ, problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the boundaries cannot be read: " + problems.list());
    }
    atlas = atlas(rows);
    byPoint =
        new ByPoint(atlas, Jurisdictions.builtIn().chambersOver("ca").get(0), PublicAtlas.DAY);
    Random chance = new Random(Questions.SEED);
    questions =
        new Questions<>(
            Stream.generate(() -> rows.get(chance.nextInt(rows.size())).envelope())
                .map(reach -> within(reach, chance))
                .filter(point -> !atlas.at(point, PublicAtlas.DAY).isEmpty()));
  }

  Atlas atlas() {
    return atlas;
  }

  /** What asks about points near lines; they are those of every chamber, whichever is named. */
  ByPoint byPoint() {
    return byPoint;
  }

  Point next() {
    return questions.next();
  }

  private static Atlas atlas(List<BoundaryRow> rows) {
    Map<Layer, Set<Plan>> plans = new HashMap<>();
    for (BoundaryRow row : rows) {
      plans.computeIfAbsent(Layer.of(row.division()), layer -> new HashSet<>()).add(row.plan());
    }
    List<DistrictShape> shapes =
        rows.stream()
            .map(row -> new DistrictShape(row.division(), row.plan(), row.envelope(), row::wkb))
            .toList();
    return new AtlasParts(List.of(), List.of(), List.of(), shapes, plans, Freshness.UNKNOWN)
        .atlas();
  }

  private static Point within(Envelope reach, Random chance) {
    return new Point(
        reach.getMinY() + chance.nextDouble() * reach.getHeight(),
        reach.getMinX() + chance.nextDouble() * reach.getWidth());
  }
}
