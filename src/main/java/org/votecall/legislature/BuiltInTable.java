package org.votecall.legislature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that comes with the program, in the folder {@code legislature}. */
final class BuiltInTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private BuiltInTable() {}

  static List<CSVRecord> rows(String file) {
    try (InputStream in = BuiltInTable.class.getResourceAsStream("/legislature/" + file)) {
      return FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
