package org.votecall.atlas.boundaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/** Writes small shapefiles and their tables, as the real ones are laid out. */
public final class ShapefileBytes {
  public static final int POLYGON = 5;
  static final int POLYGON_Z = 15;

  private ShapefileBytes() {}

  /** Corners in the order they are run through: clockwise for a shell, else a hole. */
  public record Ring(List<Double> longitudesAndLatitudes) {}

  /** A square that runs clockwise. */
  public static Ring square(double west, double south, double size) {
    double east = west + size;
    double north = south + size;
    return new Ring(List.of(west, south, west, north, east, north, east, south, west, south));
  }

  /** A square that runs the other way. */
  static Ring hole(double west, double south, double size) {
    double east = west + size;
    double north = south + size;
    return new Ring(List.of(west, south, east, south, east, north, west, north, west, south));
  }

  /** A file of one record for each list of rings; an empty list is a null shape. */
  public static byte[] shp(int type, List<List<Ring>> shapes) {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (int at = 0; at < shapes.size(); at++) {
      byte[] content = shapes.get(at).isEmpty() ? new byte[4] : shape(type, shapes.get(at));
      ByteBuffer header = ByteBuffer.allocate(8).putInt(at + 1).putInt(content.length / 2);
      records.writeBytes(header.array());
      records.writeBytes(content);
    }
    ByteBuffer file = ByteBuffer.allocate(100 + records.size());
    file.putInt(0, 9994).putInt(24, file.capacity() / 2);
    file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    file.position(100).put(records.toByteArray());
    return file.array();
  }

  private static byte[] shape(int type, List<Ring> rings) {
    int corners = rings.stream().mapToInt(ring -> ring.longitudesAndLatitudes().size() / 2).sum();
    int heights = type == POLYGON_Z ? 16 + 8 * corners : 0;
    ByteBuffer content = ByteBuffer.allocate(44 + 4 * rings.size() + 16 * corners + heights);
    content.order(ByteOrder.LITTLE_ENDIAN).putInt(type).position(36);
    content.putInt(rings.size()).putInt(corners);
    int start = 0;
    for (Ring ring : rings) {
      content.putInt(start);
      start += ring.longitudesAndLatitudes().size() / 2;
    }
    for (Ring ring : rings) {
      for (double number : ring.longitudesAndLatitudes()) {
        content.putDouble(number);
      }
    }
    return content.array();
  }

  /** A table of text columns, 30 bytes each; a row whose first cell begins with * is deleted. */
  public static byte[] dbf(Charset letters, List<String> columns, List<List<String>> rows) {
    int headerLength = 32 + 32 * columns.size() + 1;
    int rowLength = 1 + 30 * columns.size();
    ByteBuffer file = ByteBuffer.allocate(headerLength + rowLength * rows.size() + 1);
    file.order(ByteOrder.LITTLE_ENDIAN).put(0, (byte) 3).putInt(4, rows.size());
    file.putShort(8, (short) headerLength).putShort(10, (short) rowLength);
    for (int at = 0; at < columns.size(); at++) {
      file.position(32 + 32 * at).put(columns.get(at).getBytes(ISO_8859_1));
      file.put(32 + 32 * at + 11, (byte) 'C').put(32 + 32 * at + 16, (byte) 30);
    }
    file.put(headerLength - 1, (byte) 0x0D).position(headerLength);
    for (List<String> row : rows) {
      boolean deleted = row.get(0).startsWith("*");
      file.put((byte) (deleted ? '*' : ' '));
      row.forEach(cell -> file.put(padded(cell.replaceFirst("^\\*", "").getBytes(letters))));
    }
    file.put((byte) 0x1A);
    return file.array();
  }

  private static byte[] padded(byte[] cell) {
    byte[] padded = new byte[30];
    IntStream.range(0, 30).forEach(at -> padded[at] = at < cell.length ? cell[at] : (byte) ' ');
    return padded;
  }
}
