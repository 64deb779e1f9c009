package org.votecall.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.words.Language;

/**
 * The columns of a table: those it must have, and those it may have.
 *
 * @param mostRows a file with more is not read
 */
public record Columns(List<String> required, List<String> optional, int mostRows) {
  private static final int MOST_ROWS = 250_000;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

  public static Columns of(String... required) {
    return new Columns(List.of(required), List.of(), MOST_ROWS);
  }

  /** What a column is called that somebody wrote so: {@code first_name} of "First Name". */
  static String plain(String written) {
    return BETWEEN_WORDS.matcher(Cells.plain(written).toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** The same, of a table that stays small. */
  public Columns atMost(int rows) {
    return new Columns(required, optional, rows);
  }

  /** With columns that may be left out. */
  public Columns allowing(String... columns) {
    List<String> more = new ArrayList<>(optional);
    more.addAll(List.of(columns));
    return new Columns(required, List.copyOf(more), mostRows);
  }

  /** With {@code nickname_es} beside {@code nickname}, where somebody has translated it. */
  public Columns translating(String... columns) {
    List<String> translations = new ArrayList<>(optional);
    for (Language language : Language.translated()) {
      for (String column : columns) {
        translations.add(column + "_" + language.code());
      }
    }
    return new Columns(required, List.copyOf(translations), mostRows);
  }

  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  public List<String> missing(List<String> present) {
    return required.stream().filter(column -> !present.contains(column)).toList();
  }

  public List<String> unknown(List<String> present) {
    return present.stream()
        .filter(column -> !required.contains(column) && !optional.contains(column))
        .toList();
  }
}
