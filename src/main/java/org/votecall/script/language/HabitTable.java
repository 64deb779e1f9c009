package org.votecall.script.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A table of what people write, and what it stands for: one line each, parted by the first " = ".
 */
public final class HabitTable {
  private HabitTable() {}

  /** Reads {@code resource}, in its order; lines that begin with # are remarks. */
  public static Map<String, String> read(String resource) {
    try (InputStream in = HabitTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, resource), UTF_8))) {
      Map<String, String> table = new LinkedHashMap<>();
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(parts -> table.put(parts[0], parts[1].strip()));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
