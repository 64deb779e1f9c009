package org.votecall.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.problem.Problems;

/** A CSV file with a known header, whose mistakes are told by file and row. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(false)
          .get();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Table() {}

  /** Reads every row with {@code reader}; a row with a mistake is left out and told. */
  static <T> List<T> read(
      Path file, Set<String> columns, Problems problems, Function<Row, Optional<T>> reader) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      problems.add("file:missing", name, "The folder has no " + name + ".");
      return List.of();
    }
    List<T> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
      Set<String> missing = new TreeSet<>(columns);
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        problems.add("file:columns", name, lacking(missing, parser.getHeaderNames()));
        return List.of();
      }
      for (CSVRecord cells : parser) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          // counted as a spreadsheet counts: the header is row 1, and empty rows are rows
          String place = name + " row " + (cells.getRecordNumber() + 1);
          reader.apply(new Row(cells.toMap(), place, problems)).ifPresent(rows::add);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add("file:unreadable", name, "It is not a CSV file in UTF-8: " + e.getMessage());
    }
    return rows;
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String lacking(Set<String> missing, List<String> present) {
    String lacking = "The first row lacks the columns " + missing + ".";
    return present.size() == 1 && present.get(0).contains(";")
        ? lacking + " Its cells are parted by semicolons: save it as CSV with commas."
        : lacking;
  }
}
