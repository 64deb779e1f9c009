package org.votecall.address;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.votecall.legislature.DivisionId;

/**
 * The outline of one district in one plan. Its lines are fetched when the first point falls near
 * them, because most of the country is never asked about, and are then kept in a form that answers
 * in microseconds. Any number of threads may ask.
 */
public final class DistrictShape {
  private final DivisionId division;
  private final Plan plan;
  private final Envelope envelope;
  private final Supplier<byte[]> wkb;
  private volatile @Nullable IndexedPointInAreaLocator lines;

  /**
   * An outline whose lines are still elsewhere.
   *
   * @param plan the plan it belongs to
   * @param envelope degrees of longitude as x, degrees of latitude as y
   * @param wkb gives its (multi)polygon in the same degrees as well-known binary; asked once, or
   *     again after it threw
   */
  public DistrictShape(DivisionId division, Plan plan, Envelope envelope, Supplier<byte[]> wkb) {
    this.division = division;
    this.plan = plan;
    this.envelope = new Envelope(envelope);
    this.wkb = wkb;
  }

  public DivisionId division() {
    return division;
  }

  /** The plan it belongs to. */
  public Plan plan() {
    return plan;
  }

  Envelope envelope() {
    return envelope;
  }

  /**
   * Whether {@code point} lies in the district. One on its line does, and so may lie in two
   * districts.
   *
   * @throws IllegalStateException when its lines are not well-known binary
   */
  public boolean holds(Point point) {
    Coordinate place = new Coordinate(point.longitude(), point.latitude());
    return envelope.covers(place) && lines().locate(place) != Location.EXTERIOR;
  }

  private IndexedPointInAreaLocator lines() {
    IndexedPointInAreaLocator known = lines;
    return known == null ? fetched() : known;
  }

  private synchronized IndexedPointInAreaLocator fetched() {
    IndexedPointInAreaLocator known = lines;
    if (known == null) {
      known = indexed(wkb.get());
      lines = known;
    }
    return known;
  }

  private IndexedPointInAreaLocator indexed(byte[] bytes) {
    try {
      IndexedPointInAreaLocator locator =
          new IndexedPointInAreaLocator(new WKBReader().read(bytes));
      // It builds its index at the first question: here, before other threads can see it.
      locator.locate(new Coordinate(envelope.getMinX(), envelope.getMinY()));
      return locator;
    } catch (ParseException e) {
      throw new IllegalStateException("The lines of " + division + " cannot be read.", e);
    }
  }
}
