package org.votecall.atlas.boundaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Makes areas of rings. Nobody checks that they are simple: who looks up points need not know. */
final class Rings {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Rings() {}

  /** The ring through these corners, closed if it is not; empty where there are too few. */
  static Optional<LinearRing> ring(List<Coordinate> corners) {
    if (corners.isEmpty()) {
      return Optional.empty();
    }
    List<Coordinate> closed = new ArrayList<>(corners);
    if (!closed.get(0).equals2D(closed.get(closed.size() - 1))) {
      closed.add(closed.get(0).copy());
    }
    return closed.size() < 4
        ? Optional.empty()
        : Optional.of(FACTORY.createLinearRing(closed.toArray(new Coordinate[0])));
  }

  static Polygon polygon(LinearRing shell, Collection<LinearRing> holes) {
    return FACTORY.createPolygon(shell, holes.toArray(new LinearRing[0]));
  }

  /** One area of all its parts; empty where there are none. */
  static Optional<Geometry> area(List<Polygon> parts) {
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.get(0));
      default -> Optional.of(FACTORY.createMultiPolygon(parts.toArray(new Polygon[0])));
    };
  }

  /**
   * The polygons of a shapefile's rings: those that run clockwise are shells, the others are holes
   * in one of them. A hole in nothing becomes a shell.
   */
  static List<Polygon> polygons(List<LinearRing> rings) {
    Map<LinearRing, List<LinearRing>> shells = new LinkedHashMap<>();
    List<LinearRing> holes = new ArrayList<>();
    for (LinearRing ring : rings) {
      if (Orientation.isCCW(ring.getCoordinateSequence())) {
        holes.add(ring);
      } else {
        shells.put(ring, new ArrayList<>());
      }
    }
    List<LinearRing> astray = new ArrayList<>();
    for (LinearRing hole : holes) {
      around(hole, shells.keySet()).map(shells::get).orElse(astray).add(hole);
    }
    astray.forEach(ring -> shells.put(ring, List.of()));
    return shells.entrySet().stream()
        .map(entry -> polygon(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Optional<LinearRing> around(LinearRing hole, Collection<LinearRing> shells) {
    return shells.stream()
        .filter(shell -> shell.getEnvelopeInternal().covers(hole.getEnvelopeInternal()))
        .filter(shell -> isAround(shell, hole))
        .findFirst();
  }

  /** Told by the first corner of the hole that does not lie on the shell itself. */
  private static boolean isAround(LinearRing shell, LinearRing hole) {
    for (Coordinate corner : hole.getCoordinates()) {
      int location = PointLocation.locateInRing(corner, shell.getCoordinates());
      if (location != Location.BOUNDARY) {
        return location == Location.INTERIOR;
      }
    }
    return true;
  }
}
