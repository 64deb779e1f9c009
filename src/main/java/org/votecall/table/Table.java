package org.votecall.table;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.votecall.problem.Problems;

/**
 * A table with known columns, in whatever way people's programs write one: as CSV in any letters
 * and with any sign between the cells, or as a list of objects in JSON or YAML. Its mistakes are
 * told by file, row and column.
 */
public final class Table {
  private static final int BEGINNING = 8_000;

  private Table() {}

  /** The same as {@link #read}, of a file that may be absent. */
  public static <T> List<T> readIfThere(
      Path file, Columns columns, Problems problems, Function<Row, Optional<T>> reader) {
    return Files.exists(file) ? read(file, columns, problems, reader) : List.of();
  }

  /**
   * Reads every row with {@code reader}, one after the other; a row with a mistake is left out and
   * told. Of a file that cannot be read to its end nothing is given.
   *
   * @param columns one that is missing or not among them is a mistake
   */
  public static <T> List<T> read(
      Path file, Columns columns, Problems problems, Function<Row, Optional<T>> reader) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      problems.add("file:missing", name, "The folder has no " + name + ".");
      return List.of();
    }
    Problems found = Problems.ofTable();
    List<T> rows = new ArrayList<>();
    try {
      Optional<ForeignFile> foreign = ForeignFile.of(file);
      foreign.ifPresent(one -> one.tell(name, found));
      if (foreign.isEmpty()) {
        read(file, name, columns, found, row -> reader.apply(row).ifPresent(rows::add));
      }
    } catch (BrokenTable e) {
      e.tell(name, found);
      rows.clear();
    } catch (IOException e) {
      found.add("file:unreadable", name, "It cannot be read: " + e.getMessage());
    }
    problems.addAll(found);
    return rows;
  }

  /** The names of the columns of {@code file}; none of what is no table, which reading tells. */
  public static Set<String> columns(Path file) {
    try {
      if (Files.isRegularFile(file) && ForeignFile.of(file).isEmpty()) {
        try (Rows rows = open(file)) {
          return Set.copyOf(Header.plain(rows.header().cells()).stream().distinct().toList());
        }
      }
      return Set.of();
    } catch (IOException e) {
      return Set.of();
    }
  }

  private static void read(
      Path file, String name, Columns columns, Problems problems, Consumer<Row> each)
      throws IOException {
    try (Rows rows = open(file)) {
      Optional<Header> header = Header.of(rows, name, columns, problems);
      if (header.isEmpty()) {
        return;
      }
      int count = 0;
      for (Rows.Line line = rows.next(); line != null; line = rows.next()) {
        if (++count > columns.mostRows()) {
          throw tooMany(columns.mostRows(), line.row());
        }
        header.get().row(line, rows.parting(), problems).ifPresent(each);
      }
    }
  }

  private static Rows open(Path file) throws IOException {
    Optional<JsonFactory> format;
    try (BufferedReader in = Letters.open(file)) {
      char[] beginning = new char[BEGINNING];
      int length = in.read(beginning);
      format = ObjectRows.format(new String(beginning, 0, Math.max(0, length)));
    }
    return format.isPresent()
        ? ObjectRows.open(file, format.get())
        : new CsvRows(Letters.open(file));
  }

  private static BrokenTable tooMany(int most, int row) {
    return new BrokenTable(
        "file:too_many_rows",
        row,
        "",
        String.format(Locale.ROOT, "It has more than %,d rows. Load it in several files.", most));
  }
}
