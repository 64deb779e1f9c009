package org.votecall.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
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
          .setIgnoreEmptyLines(true)
          .get();

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
    try (Reader in = Files.newBufferedReader(file, UTF_8);
        CSVParser parser = FORMAT.parse(in)) {
      Set<String> missing = new TreeSet<>(columns);
      missing.removeAll(parser.getHeaderNames());
      if (missing.isEmpty()) {
        for (CSVRecord cells : parser) {
          String place = name + " row " + (cells.getRecordNumber() + 1);
          reader.apply(new Row(cells.toMap(), place, problems)).ifPresent(rows::add);
        }
      } else {
        problems.add("file:columns", name, "The first row lacks the columns " + missing + ".");
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add("file:unreadable", name, "It is not a CSV file in UTF-8: " + e.getMessage());
    }
    return rows;
  }
}
