package org.votecall.atlas.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes outlines smaller without parting neighbours. Every corner goes to the nearest point of a
 * grid of 0.0001 degrees, at most seven metres off. Where it goes depends on nothing but where it
 * was, so a border that two districts share stays one border. A simplification that looks at each
 * district alone would leave gaps and overlaps.
 */
final class Grid {
  private static final double LINES_PER_DEGREE = 10_000;

  private Grid() {}

  /**
   * The outline on the grid, with no corner twice in a row or on a straight line.
   *
   * @return empty where nothing of it is as wide as the grid
   */
  static Optional<Geometry> snapped(Geometry outline) {
    List<Polygon> parts = new ArrayList<>();
    for (int at = 0; at < outline.getNumGeometries(); at++) {
      polygon((Polygon) outline.getGeometryN(at)).ifPresent(parts::add);
    }
    return Rings.area(parts);
  }

  private static Optional<Polygon> polygon(Polygon written) {
    List<LinearRing> holes = new ArrayList<>();
    for (int at = 0; at < written.getNumInteriorRing(); at++) {
      ring(written.getInteriorRingN(at)).ifPresent(holes::add);
    }
    return ring(written.getExteriorRing()).map(shell -> Rings.polygon(shell, holes));
  }

  private static Optional<LinearRing> ring(LinearRing written) {
    List<Coordinate> corners = new ArrayList<>();
    for (Coordinate corner : written.getCoordinates()) {
      add(corners, onGrid(corner));
    }
    joinEnds(corners);
    return corners.size() < 3
        ? Optional.empty()
        : Rings.ring(corners.stream().map(Grid::inDegrees).toList());
  }

  /** Counted in lines of the grid, whole numbers, with which straightness is exact. */
  private static Coordinate onGrid(Coordinate degrees) {
    return new Coordinate(
        Math.rint(degrees.x * LINES_PER_DEGREE), Math.rint(degrees.y * LINES_PER_DEGREE));
  }

  private static Coordinate inDegrees(Coordinate onGrid) {
    return new Coordinate(onGrid.x / LINES_PER_DEGREE, onGrid.y / LINES_PER_DEGREE);
  }

  private static void add(List<Coordinate> corners, Coordinate next) {
    int last = corners.size() - 1;
    while (last > 0 && straight(corners.get(last - 1), corners.get(last), next)) {
      corners.remove(last--);
    }
    if (last < 0 || !corners.get(last).equals2D(next)) {
      corners.add(next);
    }
  }

  /** The same where the ring ends and begins: its first corner is its last, and may be none. */
  private static void joinEnds(List<Coordinate> corners) {
    while (corners.size() > 2) {
      int last = corners.size() - 1;
      Coordinate first = corners.get(0);
      if (first.equals2D(corners.get(last))
          || straight(corners.get(last - 1), corners.get(last), first)) {
        corners.remove(last);
      } else if (straight(corners.get(last), first, corners.get(1))) {
        corners.remove(0);
      } else {
        return;
      }
    }
  }

  private static boolean straight(Coordinate a, Coordinate b, Coordinate c) {
    return (b.x - a.x) * (c.y - a.y) == (b.y - a.y) * (c.x - a.x);
  }
}
