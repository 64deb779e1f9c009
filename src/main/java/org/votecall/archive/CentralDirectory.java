package org.votecall.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The list of its files at the end of a zip, as far as the library that reads zips does not show
 * it: how many there are, before they are held in memory, and which are links.
 *
 * <p>PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final int COUNT_AT = 10;
  private static final int START_AT = 16;

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int MADE_BY_AT = 5;
  private static final int NAME_LENGTH_AT = 28;
  private static final int EXTRA_LENGTH_AT = 30;
  private static final int REMARK_LENGTH_AT = 32;
  private static final int ATTRIBUTES_AT = 38;

  private static final int UNIX = 3;
  private static final int MACINTOSH = 19;
  private static final int KIND_OF_FILE = 0170000;
  private static final int LINK = 0120000;

  private CentralDirectory() {}

  /**
   * Looks through the list of {@code zip}.
   *
   * @throws UnsafeZip where it is too long, or has a link to elsewhere
   */
  static void check(Path zip, ZipLimits limits) throws IOException {
    try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
      ByteBuffer end = end(file);
      int count = Short.toUnsignedInt(end.getShort(COUNT_AT));
      limits.checkEntries(count);
      long at = Integer.toUnsignedLong(end.getInt(START_AT));
      for (int entry = 0; entry < count; entry++) {
        ByteBuffer head = read(file, at, ENTRY_LENGTH);
        if (head.getInt(0) != ENTRY) {
          throw new IOException("its list of files is damaged");
        }
        checkLink(head);
        at += ENTRY_LENGTH + length(head, NAME_LENGTH_AT);
        at += length(head, EXTRA_LENGTH_AT) + length(head, REMARK_LENGTH_AT);
      }
    }
  }

  private static void checkLink(ByteBuffer head) throws UnsafeZip {
    int system = head.get(MADE_BY_AT);
    int mode = head.getInt(ATTRIBUTES_AT) >>> Short.SIZE;
    if ((system == UNIX || system == MACINTOSH) && (mode & KIND_OF_FILE) == LINK) {
      throw new UnsafeZip(
          "zip:link", "It has a link to another file in it. Zip the files themselves.");
    }
  }

  private static ByteBuffer end(FileChannel file) throws IOException {
    int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_REMARK);
    ByteBuffer tail = read(file, file.size() - length, length);
    for (int at = length - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new IOException("it breaks off, or is no zip");
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("it breaks off");
      }
    }
    return bytes.flip();
  }

  private static int length(ByteBuffer head, int at) {
    return Short.toUnsignedInt(head.getShort(at));
  }
}
