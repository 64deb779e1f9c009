package org.votecall.legislature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The states, the District of Columbia and the territories, by each of the names that public files
 * have for them. Everywhere else a state is its postal code of two letters, in lower case.
 */
public final class States {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final States ALL = load();

  private final Map<String, String> byFips = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private States(Iterable<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      String postal = row.get("postal").toLowerCase(Locale.ROOT);
      byFips.put(row.get("fips"), postal);
      byName.put(row.get("name").toLowerCase(Locale.ROOT), postal);
      names.put(postal, row.get("name"));
    }
  }

  /** The state of a Census code of two digits: {@code 06}. */
  public static Optional<String> ofFips(String fips) {
    return Optional.ofNullable(ALL.byFips.get(fips));
  }

  /** The state of a full name, in any case: {@code California}. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(ALL.byName.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** The Census code of a state. */
  public static Optional<String> fips(String state) {
    return ALL.byFips.entrySet().stream()
        .filter(entry -> entry.getValue().equals(state))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The full name of a state: {@code California}. */
  public static Optional<String> name(String state) {
    return Optional.ofNullable(ALL.names.get(state));
  }

  /** Their postal codes in lower case, in order. */
  public static List<String> all() {
    return ALL.names.keySet().stream().sorted().toList();
  }

  private static States load() {
    try (InputStream in = States.class.getResourceAsStream("/legislature/states.csv")) {
      return new States(FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
