package org.votecall.table;

import java.util.ArrayList;
import java.util.List;
import org.votecall.words.Language;

/** The columns of a table: those it must have, and those it may have. */
public record Columns(List<String> required, List<String> optional) {

  public static Columns of(String... required) {
    return new Columns(List.of(required), List.of());
  }

  /** With columns that may be left out. */
  public Columns allowing(String... columns) {
    List<String> more = new ArrayList<>(optional);
    more.addAll(List.of(columns));
    return new Columns(required, List.copyOf(more));
  }

  /** With {@code nickname_es} beside {@code nickname}, where somebody has translated it. */
  public Columns translating(String... columns) {
    List<String> translations = new ArrayList<>(optional);
    for (Language language : Language.translated()) {
      for (String column : columns) {
        translations.add(column + "_" + language.code());
      }
    }
    return new Columns(required, List.copyOf(translations));
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
