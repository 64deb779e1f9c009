package org.votecall.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/** A CSV file with a known header, whose mistakes are told by file and row. */
public final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(false)
          .setAllowMissingColumnNames(true)
          .get();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Table() {}

  /** The same as {@link #read}, of a file that may be absent. */
  public static <T> List<T> readIfThere(
      Path file, Columns columns, Problems problems, Function<Row, Optional<T>> reader) {
    return Files.exists(file) ? read(file, columns, problems, reader) : List.of();
  }

  /**
   * Reads every row with {@code reader}; a row with a mistake is left out and told.
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
    List<T> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
      if (headerIsRight(name, columns, parser.getHeaderNames(), problems)) {
        for (CSVRecord cells : parser) {
          row(name, cells, problems).flatMap(reader).ifPresent(rows::add);
        }
      }
    } catch (MalformedInputException e) {
      problems.add("file:not_utf8", name, "Its letters are not UTF-8. Save it as \"CSV UTF-8\".");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add("file:unreadable", name, "It is not a CSV file: " + e.getMessage());
    }
    return rows;
  }

  /** Empty for an empty row, and for one whose cells are not under the header. */
  private static Optional<Row> row(String name, CSVRecord cells, Problems problems) {
    // counted as a spreadsheet counts: the header is row 1, and empty rows are rows
    Place place = Place.row(name, Math.toIntExact(cells.getRecordNumber() + 1));
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    int columns = cells.getParser().getHeaderNames().size();
    if (cells.size() > columns) {
      problems.add(
          "row:too_many_cells",
          place,
          "It has "
              + cells.size()
              + " cells under "
              + columns
              + " columns. Put a text with a comma in it between quotes.");
      return Optional.empty();
    }
    return Optional.of(new Row(cells.toMap(), place, problems));
  }

  private static boolean headerIsRight(
      String name, Columns columns, List<String> present, Problems problems) {
    if (present.size() == 1 && present.get(0).contains(";")) {
      problems.add(
          "file:semicolons", name, "Its cells are parted by semicolons. Save it with commas.");
      return false;
    }
    List<String> missing = columns.missing(present);
    List<String> unknown = columns.unknown(present);
    if (!missing.isEmpty()) {
      problems.add(
          "file:columns_missing", name, "The first row lacks the columns " + missing + ".");
    }
    if (!unknown.isEmpty()) {
      problems.add(
          "file:columns_unknown", name, "The first row has columns nobody reads: " + unknown + ".");
    }
    return missing.isEmpty() && unknown.isEmpty();
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
