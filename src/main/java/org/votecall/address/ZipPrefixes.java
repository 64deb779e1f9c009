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
      byFirst.put(
          Integer.valueOf(row.get("first")),
          new Range(Integer.parseInt(row.get("last")), row.get("state").toLowerCase(Locale.ROOT)));
    }
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
    int prefix = Integer.parseInt(zip.digits().substring(0, 3));
    Map.Entry<Integer, Range> range = byFirst.floorEntry(prefix);
    return range == null || range.getValue().last() < prefix
        ? Optional.empty()
        : Optional.of(range.getValue().state());
  }
}
