package org.votecall.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Nearest;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** One row, read cell by cell, so that all its mistakes are told at once. */
public final class Row {
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{}<>]");

  private final Map<String, String> cells;
  private final Place place;
  private final Problems problems;
  private final Set<String> mangled = new HashSet<>();
  private boolean failed;

  public Row(Map<String, String> cells, Place place, Problems problems) {
    this.cells = cells;
    this.place = place;
    this.problems = problems;
    cells.forEach(this::refuseBrackets);
  }

  /** One of a file: what a spreadsheet made unreadable is told, once, and not read. */
  static Row written(Map<String, String> cells, Place place, Problems problems) {
    Row row = new Row(cells, place, problems);
    cells.forEach(
        (column, text) -> Mangled.in(text).ifPresent(how -> row.refuseMangled(column, text, how)));
    return row;
  }

  /** A cell's value, there once the whole row has been read. */
  public static final class Cell<T> {
    private final @Nullable T value;

    private Cell(@Nullable T value) {
      this.value = value;
    }

    public T get() {
      return Objects.requireNonNull(value);
    }
  }

  /** As it stands, perhaps empty. */
  public String text(String column) {
    return Cells.plain(cells.getOrDefault(column, ""));
  }

  /** A cell that must not be empty. */
  public Cell<String> required(String column) {
    return cell(column, text -> text);
  }

  /** A cell that must not be empty and that {@code reader} must understand. */
  public <T> Cell<T> cell(String column, Function<String, T> reader) {
    if (text(column).isEmpty()) {
      fail("empty", column, "It is empty.");
      return new Cell<>(null);
    }
    return new Cell<>(read(column, text(column), reader));
  }

  /** A cell that may be empty; then its value is null. */
  public <T> @Nullable T optional(String column, Function<String, T> reader) {
    return text(column).isEmpty() ? null : read(column, text(column), reader);
  }

  /** A cell of at most so many characters, and the one beside it for each other language. */
  public Cell<Localized> localized(String column, int longest) {
    Cell<String> english = cell(column, text -> Cells.atMost(longest, text));
    Localized words = Localized.of(english.value == null ? "" : english.value);
    for (Language language : Language.translated()) {
      String other = column + "_" + language.code();
      String text = optional(other, value -> Cells.atMost(longest, value));
      words = words.and(language, text == null ? "" : text);
    }
    return new Cell<>(words);
  }

  /** A cell with values parted by spaces, commas or semicolons. */
  public <T> List<T> several(String column, Function<String, T> reader) {
    return Arrays.stream(text(column).split("[\\s,;]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> read(column, part, reader))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A cell with one of the names of {@code type}, in any case. */
  public <E extends Enum<E>> Cell<E> oneOf(String column, Class<E> type) {
    return cell(column, text -> named(text, type));
  }

  /**
   * The constant of {@code type} that {@code text} names, in any case.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code text}
   */
  public static <E extends Enum<E>> E named(String text, Class<E> type) {
    String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(noneOf(text, name, type)));
  }

  private static String noneOf(String text, String name, Class<? extends Enum<?>> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return Cells.quote(text)
        + " is none of "
        + String.join(", ", names)
        + Nearest.of(name, names).map(near -> ". Did you mean " + near + "?").orElse("");
  }

  /** What looks as if it were left to fill in must not reach a person. */
  private void refuseBrackets(String column, String text) {
    if (BRACKETS.matcher(text).find()) {
      fail(
          "brackets",
          column,
          "It holds brackets, as if it were left to fill in. Write the words themselves.");
    }
  }

  private void refuseMangled(String column, String text, Mangled how) {
    mangled.add(column);
    fail(how.name().toLowerCase(Locale.ROOT), column, how.words(text));
  }

  public void fail(String code, String column, String message) {
    refuse(column + ":" + code, column, message);
  }

  void refuse(String code, String column, String message) {
    failed = true;
    problems.add(code, place.at(column), message);
  }

  /** What the row says, unless a cell of it failed. */
  public <T> Optional<T> build(Supplier<T> value) {
    return failed ? Optional.empty() : Optional.of(value.get());
  }

  /** The same, of parts that may not fit together: that is told at {@code column}. */
  public <T> Optional<T> buildOrFail(String column, Supplier<T> value) {
    if (failed) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      fail("unfitting", column, Cells.sentence(e));
      return Optional.empty();
    }
  }

  /** The cells by their columns, as they were written. */
  public Map<String, String> cells() {
    return Map.copyOf(cells);
  }

  /** Where it stands, for the person who wrote it. */
  public Place place() {
    return place;
  }

  private <T> @Nullable T read(String column, String text, Function<String, T> reader) {
    if (mangled.contains(column)) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      fail("unreadable", column, Cells.sentence(e));
      return null;
    }
  }
}
