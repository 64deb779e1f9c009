package org.votecall.catalog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.ChamberWords;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/**
 * Reads {@code jurisdictions.csv} and {@code chambers.csv}: governments that are none of those that
 * are known, or told otherwise.
 */
final class JurisdictionTables {
  static final Columns JURISDICTION = Columns.of("id", "name", "postal", "time_zone", "source");
  static final Columns CHAMBER =
      Columns.of(
              "jurisdiction",
              "type",
              "name",
              "member_title",
              "district_label",
              "district_type",
              "seats",
              "source")
          .translating("name", "member_title", "district_label");

  private static final int LONGEST = 40;

  private JurisdictionTables() {}

  static Optional<Jurisdiction> jurisdiction(Row row) {
    Cell<JurisdictionId> id = row.cell("id", JurisdictionId::new);
    Cell<String> name = row.cell("name", Cells::name);
    Cell<String> postal = row.cell("postal", Cells::state);
    Cell<ZoneId> zone = row.cell("time_zone", Cells::zone);
    return row.build(
        () ->
            new Jurisdiction(id.get(), name.get(), postal.get(), zone.get(), Set.of(), List.of()));
  }

  /** A chamber; of which state it is, its jurisdiction tells later. */
  static Optional<Chamber> chamber(Row row) {
    Cell<JurisdictionId> jurisdiction = row.cell("jurisdiction", JurisdictionId::new);
    Cell<ChamberType> type = row.oneOf("type", ChamberType.class);
    Cell<Localized> name = row.localized("name", LONGEST);
    Cell<Localized> title = row.localized("member_title", LONGEST);
    Cell<Localized> label = row.localized("district_label", LONGEST);
    @Nullable String districts = row.optional("district_type", JurisdictionTables::districtType);
    Cell<Integer> seats = row.cell("seats", Cells::goal);
    return row.build(
        () ->
            new Chamber(
                jurisdiction.get(),
                "",
                type.get(),
                new ChamberWords(name.get(), title.get(), label.get()),
                Objects.requireNonNullElse(districts, ""),
                seats.get(),
                0,
                null,
                null,
                Map.of()));
  }

  private static String districtType(String text) {
    if (!text.matches("[a-z_]{2,40}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a type like sldl");
    }
    return text;
  }

  /** {@code known}, and what the rows say of others, or say otherwise of them. */
  static Jurisdictions over(Jurisdictions known, CatalogRows rows, Problems problems) {
    Map<JurisdictionId, Jurisdiction> told = new LinkedHashMap<>();
    rows.read(CatalogTable.JURISDICTIONS, JurisdictionTables::jurisdiction, problems)
        .forEach(one -> told.put(one.id(), keepingChambers(one, known)));
    for (Chamber chamber :
        rows.read(CatalogTable.CHAMBERS, JurisdictionTables::chamber, problems)) {
      Optional<Jurisdiction> its =
          Optional.ofNullable(told.get(chamber.jurisdiction()))
              .or(() -> known.find(chamber.jurisdiction()));
      its.ifPresentOrElse(
          one -> told.put(one.id(), with(chamber, one)),
          () ->
              problems.dangling(
                  "chambers.csv " + chamber.jurisdiction(),
                  CatalogTable.JURISDICTIONS.file(),
                  chamber.jurisdiction()));
    }
    return told.isEmpty() ? known : known.with(told.values());
  }

  private static Jurisdiction keepingChambers(Jurisdiction told, Jurisdictions known) {
    return known
        .find(told.id())
        .map(
            one ->
                new Jurisdiction(
                    told.id(),
                    told.name(),
                    told.state(),
                    told.zone(),
                    one.otherZones(),
                    one.chambers()))
        .orElse(told);
  }

  private static Jurisdiction with(Chamber told, Jurisdiction one) {
    List<Chamber> chambers = new ArrayList<>(one.chambers());
    chambers.removeIf(chamber -> chamber.type() == told.type());
    chambers.add(
        new Chamber(
            told.jurisdiction(),
            one.state(),
            told.type(),
            told.words(),
            told.divisionType(),
            told.seats(),
            told.atLargeSeats(),
            told.votesToPass(),
            told.swearingIn(),
            told.delegations()));
    return new Jurisdiction(
        one.id(), one.name(), one.state(), one.zone(), one.otherZones(), chambers);
  }

  /** What is known, as rows of {@code table}, by their keys. */
  static Map<String, Map<String, String>> rows(Jurisdictions known, CatalogTable table) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Jurisdiction one : known.all()) {
      if (table == CatalogTable.JURISDICTIONS) {
        add(rows, table, cells(one));
      } else if (table == CatalogTable.CHAMBERS) {
        one.chambers().forEach(chamber -> add(rows, table, cells(chamber)));
      }
    }
    return rows;
  }

  /** Those of {@code known} that are not built in, and their chambers. */
  static List<CatalogRow> others(Jurisdictions known) {
    Jurisdictions builtIn = Jurisdictions.builtIn();
    List<CatalogRow> others = new ArrayList<>();
    for (Jurisdiction one : known.all()) {
      if (!builtIn.find(one.id()).filter(one::equals).isPresent()) {
        others.add(row(CatalogTable.JURISDICTIONS, cells(one)));
        one.chambers().forEach(chamber -> others.add(row(CatalogTable.CHAMBERS, cells(chamber))));
      }
    }
    return others;
  }

  private static CatalogRow row(CatalogTable table, Map<String, String> cells) {
    return CatalogRow.of(table, cells, Place.of(table.file() + " " + table.keyOf(cells)));
  }

  private static void add(
      Map<String, Map<String, String>> rows, CatalogTable table, Map<String, String> cells) {
    rows.put(table.keyOf(cells), cells);
  }

  private static Map<String, String> cells(Jurisdiction one) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", one.id().value());
    cells.put("name", one.name());
    cells.put("postal", one.state());
    cells.put("time_zone", one.zone().getId());
    return cells;
  }

  private static Map<String, String> cells(Chamber chamber) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("jurisdiction", chamber.jurisdiction().value());
    cells.put("type", chamber.type().name());
    put(cells, "name", chamber.name());
    put(cells, "member_title", chamber.words().memberTitle());
    put(cells, "district_label", chamber.districtLabel());
    cells.put("district_type", chamber.divisionType());
    cells.put("seats", String.valueOf(chamber.seats()));
    return cells;
  }

  private static void put(Map<String, String> cells, String column, Localized words) {
    cells.put(column, words.english());
    for (Language language : Language.translated()) {
      cells.put(column + "_" + language.code(), words.others().getOrDefault(language, ""));
    }
  }
}
