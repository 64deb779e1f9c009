package org.votecall.archive;

import java.util.Locale;

/**
 * How much may be in a zip.
 *
 * @param entries how many files and folders
 * @param entryBytes of one file, unpacked
 * @param allBytes of all files together, unpacked
 * @param ratio how many times a file of more than {@code freeBytes} may grow
 * @param freeBytes so much of a file may grow as it likes
 */
public record ZipLimits(int entries, long entryBytes, long allBytes, int ratio, long freeBytes) {
  private static final long MEGABYTE = 1_000_000;

  /** Room for the boundaries of a nation, and for the people of all its states. */
  public static final ZipLimits USUAL =
      new ZipLimits(20_000, 300 * MEGABYTE, 600 * MEGABYTE, 200, MEGABYTE);

  void checkEntries(long count) throws UnsafeZip {
    if (count > entries) {
      throw new UnsafeZip(
          "zip:too_many_entries",
          String.format(
              Locale.ROOT,
              "It has more than %,d files in it. Zip only the folder that is needed.",
              entries));
    }
  }

  void checkEntry(String name, long bytes, long packed) throws UnsafeZip {
    if (bytes > entryBytes) {
      throw new UnsafeZip(
          "zip:too_large",
          "Its file "
              + name
              + " has more than "
              + entryBytes / MEGABYTE
              + " MB. Is it the right file?");
    }
    if (bytes > freeBytes && bytes / ratio > packed) {
      throw new UnsafeZip(
          "zip:bomb",
          "Its file "
              + name
              + " grows more than "
              + ratio
              + " times when it is unpacked, as no honest file does. It is not read.");
    }
  }

  void checkAll(long bytes) throws UnsafeZip {
    if (bytes > allBytes) {
      throw new UnsafeZip(
          "zip:too_large",
          "Unpacked it has more than " + allBytes / MEGABYTE + " MB. Zip only what is needed.");
    }
  }
}
