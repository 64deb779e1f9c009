package org.votecall.legislature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/**
 * Reads the tables of American legislatures: {@code jurisdictions.csv}, {@code chambers.csv}, what
 * they are called in {@code chamber-words.csv}, and who in Congress has no vote in {@code
 * delegations.csv}.
 */
final class BuiltInJurisdictions {
  private final Map<String, ChamberWords> words =
      BuiltInTable.rows("chamber-words.csv").stream()
          .collect(toMap(row -> row.get("kind"), BuiltInJurisdictions::words));

  private final Map<String, ChamberWords> delegations =
      BuiltInTable.rows("delegations.csv").stream()
          .collect(toMap(BuiltInJurisdictions::state, this::wordsOfKind));

  private final Map<String, List<Chamber>> chambers =
      BuiltInTable.rows("chambers.csv").stream()
          .collect(groupingBy(BuiltInJurisdictions::state, mapping(this::chamber, toList())));

  /** The states and Puerto Rico in the order of their postal codes, then Congress. */
  List<Jurisdiction> all() {
    return BuiltInTable.rows("jurisdictions.csv").stream().map(this::jurisdiction).toList();
  }

  private Jurisdiction jurisdiction(CSVRecord row) {
    String state = state(row);
    return new Jurisdiction(
        governing(state),
        row.get("name"),
        state,
        ZoneId.of(row.get("time_zone")),
        zones(row.get("other_time_zones")),
        chambers.getOrDefault(state, List.of()));
  }

  private static Set<ZoneId> zones(String cell) {
    return Arrays.stream(cell.split(" "))
        .filter(name -> !name.isEmpty())
        .map(ZoneId::of)
        .collect(Collectors.toSet());
  }

  private Chamber chamber(CSVRecord row) {
    String districts = row.get("district_type");
    return new Chamber(
        governing(state(row)),
        state(row),
        ChamberType.valueOf(row.get("type")),
        wordsOfKind(row),
        districts,
        Integer.parseInt(row.get("seats")),
        Integer.parseInt(row.get("at_large")),
        number(row.get("to_pass")),
        swearingIn(row.get("sworn_in")),
        districts.equals("cd") ? delegations : Map.of());
  }

  private ChamberWords wordsOfKind(CSVRecord row) {
    return Objects.requireNonNull(words.get(row.get("kind")), row::toString);
  }

  private static ChamberWords words(CSVRecord row) {
    return new ChamberWords(
        localized(row, "name"), localized(row, "member_title"), localized(row, "district_label"));
  }

  private static Localized localized(CSVRecord row, String column) {
    return Localized.of(row.get(column)).and(Language.ES, row.get(column + "_es"));
  }

  private static JurisdictionId governing(String state) {
    String territory = DivisionId.whole(state).toString().substring("ocd-division".length());
    return new JurisdictionId("ocd-jurisdiction" + territory + "/government");
  }

  private static String state(CSVRecord row) {
    return row.get("postal").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  private static @Nullable SwearingIn swearingIn(String cell) {
    return cell.isEmpty() ? null : SwearingIn.parse(cell);
  }
}
