package org.votecall.atlas.boundaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table beside a shapefile, in the form of dBASE III. Every value is read as the text that it
 * is there.
 */
final class DbfTable {
  private static final int RECORDS_AT = 4;
  private static final int HEADER_LENGTH_AT = 8;
  private static final int RECORD_LENGTH_AT = 10;
  private static final int FIELD_BYTES = 32;
  private static final int NAME_BYTES = 11;
  private static final int LENGTH_IN_FIELD = 16;
  private static final byte END_OF_FIELDS = 0x0D;
  private static final byte DELETED = '*';

  /** A column; {@code at} counts bytes from the beginning of a row. */
  private record Field(String name, int at, int length) {}

  /** A row that was deleted is still there, and so is its shape. */
  record Row(boolean deleted, Map<String, String> values) {}

  private final byte[] bytes;
  private final Charset letters;
  private final int headerLength;
  private final int rowLength;
  private final int size;
  private final List<Field> fields;

  /**
   * A table.
   *
   * @param bytes the whole file
   * @throws Unreadable where it is shorter than it says
   */
  DbfTable(byte[] bytes, Charset letters) throws Unreadable {
    this.bytes = bytes;
    this.letters = letters;
    if (bytes.length < FIELD_BYTES) {
      throw Unreadable.cutOff();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    size = header.getInt(RECORDS_AT);
    headerLength = Short.toUnsignedInt(header.getShort(HEADER_LENGTH_AT));
    rowLength = Short.toUnsignedInt(header.getShort(RECORD_LENGTH_AT));
    fields = fields();
    int used = fields.stream().mapToInt(Field::length).sum() + 1;
    if (size < 0 || used > rowLength || headerLength + (long) size * rowLength > bytes.length) {
      throw Unreadable.cutOff();
    }
  }

  int size() {
    return size;
  }

  /** The row at {@code index}, counted from none. */
  Row row(int index) {
    int start = headerLength + index * rowLength;
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : fields) {
      values.put(field.name(), new String(bytes, start + field.at(), field.length(), letters));
    }
    return new Row(bytes[start] == DELETED, values);
  }

  private List<Field> fields() throws Unreadable {
    List<Field> found = new ArrayList<>();
    int column = 1;
    for (int at = FIELD_BYTES; at < headerLength; at += FIELD_BYTES) {
      if (at < bytes.length && bytes[at] == END_OF_FIELDS) {
        return found;
      }
      if (at + FIELD_BYTES > bytes.length) {
        throw Unreadable.cutOff();
      }
      int length = Byte.toUnsignedInt(bytes[at + LENGTH_IN_FIELD]);
      found.add(new Field(name(at), column, length));
      column += length;
    }
    return found;
  }

  /** Up to the first zero: what stands after it is what was there before. */
  private String name(int at) {
    String padded = new String(bytes, at, NAME_BYTES, ISO_8859_1);
    int end = padded.indexOf('\0');
    return (end < 0 ? padded : padded.substring(0, end)).strip();
  }
}
