package org.votecall.legislature;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.SharedData;

/** A table of the public data beside the project; the test that asks is skipped without it. */
final class PublicTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private PublicTable() {}

  static List<CSVRecord> rows(String name) throws IOException {
    try (CSVParser rows = FORMAT.parse(Files.newBufferedReader(SharedData.of(name)))) {
      return rows.getRecords();
    }
  }
}
