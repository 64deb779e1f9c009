package org.votecall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table for a spreadsheet.
 *
 * @param header the names of the columns
 * @param rows as many cells each as there are columns; a text, a number or a {@link Count}
 */
public record Csv(List<String> header, List<List<Object>> rows) {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  /** With one of these before it, a spreadsheet takes a text for a formula and runs it. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  public Csv {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Csv of(List<String> header, List<Fields> rows) {
    return new Csv(header, rows.stream().map(Fields::cells).toList());
  }

  /** As UTF-8, with a header, and CRLF after each row. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header);
      for (List<Object> row : rows) {
        printer.printRecord(row.stream().map(Csv::cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written but memory", e);
    }
    return text.toString().getBytes(UTF_8);
  }

  /** Numbers are ours; of texts we cannot tell who wrote them. */
  private static Object cell(Object value) {
    if (value instanceof Count count) {
      return count.cell();
    }
    return value instanceof Number ? value : harmless(value.toString());
  }

  /** An apostrophe before it, as OWASP recommends, makes any text a text. */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
