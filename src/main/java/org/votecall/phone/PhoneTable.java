package org.votecall.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A table that comes with the program, in the folder {@code phone}. */
final class PhoneTable {
  private PhoneTable() {}

  /** Its lines that are neither empty nor remarks. */
  static List<String> lines(String file) {
    try (InputStream in = PhoneTable.class.getResourceAsStream("/phone/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
