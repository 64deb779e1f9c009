package org.votecall.atlas.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * The areas in a {@code .shp} file, one after the other, as ESRI's white paper of July 1998 lays
 * them out: numbers about the file are big endian, numbers about the earth little endian. Heights
 * and measures, which follow the corners, are not read.
 */
final class ShapeRecords {
  private static final int FILE_CODE = 9994;
  private static final int HEADER_BYTES = 100;
  private static final int LENGTH_AT = 24;
  private static final int RECORD_HEADER_BYTES = 8;
  private static final int BOX_BYTES = 32;

  /** In bytes, of some thirty million corners: what claims more is damaged. */
  private static final long LONGEST = 500_000_000;

  private static final int NULL = 0;
  private static final int POLYGON = 5;
  private static final int POLYGON_Z = 15;
  private static final int POLYGON_M = 25;

  private final InputStream in;

  /** In bytes, as the header tells it. */
  private long remaining;

  /** Reads the header of {@code in}, which stays the caller's to close. */
  ShapeRecords(InputStream in) throws IOException {
    this.in = in;
    ByteBuffer header = next(HEADER_BYTES);
    if (header.getInt(0) != FILE_CODE) {
      throw new Unreadable("boundaries:unreadable", "It is not a shapefile.");
    }
    remaining = 2L * header.getInt(LENGTH_AT) - HEADER_BYTES;
  }

  boolean hasMore() {
    return remaining > 0;
  }

  /** The area of the next record; empty for one that has none. */
  Optional<Geometry> next() throws IOException {
    ByteBuffer header = next(RECORD_HEADER_BYTES);
    long length = 2L * header.getInt(4);
    remaining -= RECORD_HEADER_BYTES + length;
    if (length < Integer.BYTES || length > LONGEST || remaining < 0) {
      throw Unreadable.cutOff();
    }
    ByteBuffer content = next((int) length).order(ByteOrder.LITTLE_ENDIAN);
    int type = content.getInt();
    return switch (type) {
      case NULL -> Optional.empty();
      case POLYGON, POLYGON_Z, POLYGON_M -> area(content);
      default ->
          throw new Unreadable(
              "boundaries:no_areas", "It has points or lines (type " + type + "), not areas.");
    };
  }

  private ByteBuffer next(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw Unreadable.cutOff();
    }
    return ByteBuffer.wrap(bytes);
  }

  private static Optional<Geometry> area(ByteBuffer content) throws Unreadable {
    try {
      content.position(content.position() + BOX_BYTES);
      int[] starts = new int[counted(content, content.getInt(), Integer.BYTES) + 1];
      int corners = counted(content, content.getInt(), 2 * Double.BYTES);
      for (int part = 0; part < starts.length - 1; part++) {
        starts[part] = content.getInt();
      }
      starts[starts.length - 1] = corners;
      return Rings.area(Rings.polygons(rings(content, starts)));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw Unreadable.cutOff();
    }
  }

  /** A count that cannot be true would ask for memory that is not there. */
  private static int counted(ByteBuffer content, int count, int bytesEach) throws Unreadable {
    if (count < 0 || count > content.remaining() / bytesEach) {
      throw Unreadable.cutOff();
    }
    return count;
  }

  private static List<LinearRing> rings(ByteBuffer content, int[] starts) throws Unreadable {
    List<LinearRing> rings = new ArrayList<>();
    for (int part = 0; part < starts.length - 1; part++) {
      List<Coordinate> corners = new ArrayList<>();
      for (int at = starts[part]; at < starts[part + 1]; at++) {
        corners.add(corner(content));
      }
      Rings.ring(corners).ifPresent(rings::add);
    }
    return rings;
  }

  private static Coordinate corner(ByteBuffer content) throws Unreadable {
    Coordinate corner = new Coordinate(content.getDouble(), content.getDouble());
    if (!corner.isValid()) {
      throw Unreadable.cutOff();
    }
    return corner;
  }
}
