package org.votecall.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.words.Language;

/** Reads the tables in {@code resources/understanding}: one folder for each language. */
final class TableFile {
  private TableFile() {}

  /** The words of the lines {@code label: ...} in the tables of every language. */
  static Set<String> words(String name, String label) {
    String start = label + ": ";
    return Arrays.stream(Language.values())
        .flatMap(language -> lines(language, name).stream())
        .filter(line -> line.startsWith(start))
        .flatMap(line -> Arrays.stream(line.substring(start.length()).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A pattern for one of these words, as a group. */
  static String anyOf(String name, String label) {
    return words(name, label).stream()
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The lines of a table that are neither empty nor remarks. */
  static List<String> lines(Language language, String name) {
    String path = "/understanding/" + language.code() + "/" + name + ".txt";
    try (InputStream in = TableFile.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
