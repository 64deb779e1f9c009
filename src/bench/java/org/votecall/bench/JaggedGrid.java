package org.votecall.bench;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * An invented map: {@code area} cut into columns and rows of districts, with borders as jagged as
 * real ones. Neighbours share theirs, corner for corner.
 *
 * @param perSide into how many straight lines each of a district's four sides is broken
 */
record JaggedGrid(Envelope area, int columns, int rows, int perSide) {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /**
   * How far a border strays, as a share of the way to its nearer end: too little to meet another.
   */
  private static final double STRAY = 0.4;

  int districts() {
    return columns * rows;
  }

  /** How many corners the map has, each counted once. */
  int corners() {
    int sides = columns * (rows + 1) + rows * (columns + 1);
    return sides * (perSide - 1) + (columns + 1) * (rows + 1);
  }

  /** The outline of a district, numbered from 0; drawn anew each time, and the same each time. */
  Polygon district(int number) {
    int column = number % columns;
    int row = number / columns;
    CoordinateList ring = new CoordinateList();
    ring.add(eastward(column, row), false, true);
    ring.add(northward(column + 1, row), false, true);
    ring.add(eastward(column, row + 1), false, false);
    ring.add(northward(column, row), false, false);
    return SHAPES.createPolygon(ring.toCoordinateArray());
  }

  /** The side that runs eastward from where those lines meet. */
  private Coordinate[] eastward(int column, int row) {
    Random chance = new Random(31L * column + row);
    Coordinate[] side = new Coordinate[perSide + 1];
    for (int at = 0; at <= perSide; at++) {
      double way = (double) at / perSide;
      side[at] = place(column + way, row + stray(way, chance));
    }
    return side;
  }

  private Coordinate[] northward(int column, int row) {
    Random chance = new Random(-31L * row - column);
    Coordinate[] side = new Coordinate[perSide + 1];
    for (int at = 0; at <= perSide; at++) {
      double way = (double) at / perSide;
      side[at] = place(column + stray(way, chance), row + way);
    }
    return side;
  }

  private static double stray(double way, Random chance) {
    return STRAY * Math.min(way, 1 - way) * (2 * chance.nextDouble() - 1);
  }

  private Coordinate place(double column, double row) {
    return new Coordinate(
        area.getMinX() + area.getWidth() * column / columns,
        area.getMinY() + area.getHeight() * row / rows);
  }
}
