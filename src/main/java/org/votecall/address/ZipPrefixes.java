package org.votecall.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Which state a ZIP belongs to by its first three digits: enough to know that somebody is
 * elsewhere.
 */
public final class ZipPrefixes {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private record Range(int last, String state) {}

  private final TreeMap<Integer, Range> byFirst = new TreeMap<>();

  private ZipPrefixes(Iterable<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      int last = number(row.get("last"), "99");
      byFirst.put(
          number(row.get("first"), "00"),
          new Range(last, row.get("state").toLowerCase(Locale.ROOT)));
    }
  }

  /** Three digits stand for all ZIPs that begin with them. */
  private static int number(String digits, String rest) {
    return Integer.parseInt(digits.length() == 3 ? digits + rest : digits);
  }

  /** Reads the table that comes with the program. */
  public static ZipPrefixes load() {
    try (InputStream in = ZipPrefixes.class.getResourceAsStream("/address/zip-prefixes.csv")) {
      return new ZipPrefixes(
          FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two letters in lower case; empty when the post office has given the prefix to nobody. */
  public Optional<String> state(Zip zip) {
    int number = Integer.parseInt(zip.digits());
    Map.Entry<Integer, Range> range = byFirst.floorEntry(number);
    return range == null || range.getValue().last() < number
        ? Optional.empty()
        : Optional.of(range.getValue().state());
  }
}
