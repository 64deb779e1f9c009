package org.votecall.legislature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/**
 * The states, the District of Columbia and the territories, by each of the names that public files
 * have for them. Everywhere else a state is its postal code of two letters, in lower case.
 */
public final class States {
  private static final States ALL = new States(BuiltInTable.rows("states.csv"));

  private final Map<String, String> byFips = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Localized> asDistricts = new HashMap<>();

  private States(Iterable<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      String postal = row.get("postal").toLowerCase(Locale.ROOT);
      byFips.put(row.get("fips"), postal);
      byName.put(row.get("name").toLowerCase(Locale.ROOT), postal);
      names.put(postal, row.get("name"));
      asDistricts.put(postal, asDistrict(row));
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

  /**
   * What a state is called where it is all one district: {@code California}; in Spanish what may
   * follow "el" or "del", {@code estado de California}.
   */
  static Optional<Localized> asDistrict(String state) {
    return Optional.ofNullable(ALL.asDistricts.get(state));
  }

  private static Localized asDistrict(CSVRecord row) {
    String own = row.get("as_district");
    return Localized.of(own.isEmpty() ? row.get("name") : own)
        .and(Language.ES, row.get("as_district_es"));
  }
}
