package org.votecall.script.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.votecall.words.Language;

/**
 * A table of what people write, and what it stands for: one line each, parted by the first " = ".
 */
public final class HabitTable {
  private HabitTable() {}

  /** Reads {@code resource}, in its order. */
  public static Map<String, String> read(String resource) {
    Map<String, String> table = new LinkedHashMap<>();
    lines(resource).stream()
        .map(line -> line.split(" = ", 2))
        .forEach(parts -> table.put(parts[0], parts[1].strip()));
    return table;
  }

  /**
   * Reads a table of patterns, one for each language, in whatever case letters are.
   *
   * @param before what stands before each
   * @param after what stands behind it
   */
  public static Map<Language, Pattern> patterns(String resource, String before, String after) {
    Map<Language, Pattern> patterns = new EnumMap<>(Language.class);
    read(resource)
        .forEach(
            (code, pattern) ->
                patterns.put(
                    Language.of(code), Pattern.compile("(?iu)" + before + pattern + after)));
    return patterns;
  }

  /** The lines of a table; those that begin with # are remarks. */
  static List<String> lines(String resource) {
    try (InputStream in = HabitTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, resource), UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
