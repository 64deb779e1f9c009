package org.votecall.atlas.boundaries;

import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Tells lines drawn for a map of the whole country on one sheet from lines one can look an address
 * up in. Any file has long straight lines somewhere; what the coarse ones lack are short ones. Of
 * the lines between two corners these are shorter than 400 metres: 89 in 100 in TIGER/Line, 65 and
 * more in the 1:500,000 file, 27 and more in what TIGERweb simplifies for the web. Of lines that
 * may lie 0.003 degrees off, 6 in 100 are left, and 2 of 100 points in Los Angeles land in the
 * wrong district; at 0.01 degrees none are left, and 7 of 100 points land wrong.
 */
final class Coarseness {
  /** Of a file that says what it is. */
  static final String NAMED =
      "Cartographic 1:20,000,000 boundaries are too coarse: 7 of 100 points in Los Angeles land in"
          + " the wrong district. Use TIGER/Line, or the 1:500,000 file.";

  /** Of a file that is found out. */
  static final String FOUND =
      "Its lines are too coarse, as in the cartographic 1:20,000,000 or 1:5,000,000 file: 2 to 7 of"
          + " 100 points in Los Angeles would land in the wrong district. Use TIGER/Line, or the"
          + " 1:500,000 file.";

  private static final Pattern NAME =
      Pattern.compile("(?<![0-9a-z])20m(?![0-9a-z])", Pattern.CASE_INSENSITIVE);

  private static final double SHORT_METRES = 400;
  private static final double SHORT_SHARE = 0.1;
  private static final double METRES_PER_DEGREE = 111_195;

  /** Fewer lines are no map of a state, but somebody's own few squares. */
  private static final int ENOUGH_LINES = 100;

  private int districts;
  private int lines;
  private int shortLines;

  /** Whether the Census Bureau names its coarsest files like that. */
  static boolean inName(String file) {
    return NAME.matcher(file).find();
  }

  /** Counts the lines of one district more, in degrees. */
  void add(Geometry outline) {
    districts++;
    for (int at = 0; at < outline.getNumGeometries(); at++) {
      Polygon part = (Polygon) outline.getGeometryN(at);
      count(part.getExteriorRing().getCoordinates());
      for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
        count(part.getInteriorRingN(hole).getCoordinates());
      }
    }
  }

  /** Never of a single district: there is no line in its state that could be wrong. */
  boolean isTooCoarse() {
    return districts > 1 && lines >= ENOUGH_LINES && shortLines < SHORT_SHARE * lines;
  }

  private void count(Coordinate[] ring) {
    for (int at = 1; at < ring.length; at++) {
      lines++;
      if (metres(ring[at - 1], ring[at]) < SHORT_METRES) {
        shortLines++;
      }
    }
  }

  private static double metres(Coordinate from, Coordinate to) {
    double narrower = Math.cos(Math.toRadians(from.y));
    return METRES_PER_DEGREE * Math.hypot((to.x - from.x) * narrower, to.y - from.y);
  }
}
