package org.votecall.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.SharedData;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;

/** The public files of the whole country, loaded; and the same files read by other means. */
record NationalAtlas(Database database, Atlas atlas) implements AutoCloseable {
  /** When the list of legislators was made. */
  static final LocalDate DAY = LocalDate.of(2026, 8, 5);

  static NationalAtlas load(Path folder) throws LoadRejected {
    Path states = SharedData.of("legislators/state_legislators_all.csv");
    Database database = Database.open(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("all.db")));
    AtlasStore store = new AtlasStore(database, Author.PROGRAM);
    AtlasLoader loader =
        new AtlasLoader(
            store, Jurisdictions.builtIn(), () -> DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    loader.people(source(states), reading -> reading).putInForce();
    loader
        .people(
            source(SharedData.of("legislators/us_legislators-current.yaml")),
            reading ->
                reading.withDistrictOffices(
                    SharedData.of("legislators/us_legislators-district-offices.yaml")))
        .putInForce();
    loader
        .zips(source(SharedData.of("zip/zcta_sld_2024_overlap.csv")), PlanChoice.READ)
        .putInForce();
    loader.zips(source(SharedData.of("zip/zccd.csv")), PlanChoice.READ).putInForce();
    loader.boundaries(source(SharedData.of("districts")), PlanChoice.READ).putInForce();
    return new NationalAtlas(database, new CurrentAtlas(store, AtlasParts.NONE).get());
  }

  /** It follows upon another list of the same Congress, which the table of all states has too. */
  private static Source source(Path file) {
    return new Source(file, DAY, Removal.WILLED);
  }

  static List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(SharedData.of(name)))) {
      return rows.getRecords();
    }
  }

  /** By ZIP, every district that the two files list for it. */
  static Map<String, Set<DivisionId>> listed() throws IOException {
    Map<String, Set<DivisionId>> listed = new TreeMap<>();
    for (CSVRecord row : rows("zip/zcta_sld_2024_overlap.csv")) {
      String type = row.get("chamber").equals("lower") ? "sldl" : "sldu";
      add(listed, row, row.get("state"), type, row.get("district"), row.get("census_name"));
    }
    for (CSVRecord row : rows("zip/zccd.csv")) {
      add(listed, row, row.get("state_abbr"), "cd", row.get("cd"), "");
    }
    return listed;
  }

  private static void add(
      Map<String, Set<DivisionId>> listed,
      CSVRecord row,
      String state,
      String type,
      String code,
      String name) {
    DistrictNames.ofCensus(state.toLowerCase(Locale.ROOT), type, code, name)
        .ifPresent(
            division ->
                listed.computeIfAbsent(row.get("zcta"), zip -> new HashSet<>()).add(division));
  }

  @Override
  public void close() {
    database.close();
  }
}
