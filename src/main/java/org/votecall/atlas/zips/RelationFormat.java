package org.votecall.atlas.zips;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.votecall.address.Plan;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;

/**
 * A public format of ZIPs and districts: which cells of a row tell what.
 *
 * @param separator of the cells
 * @param zip the column of the ZIP
 */
record RelationFormat(char separator, String zip, Plan plan, Reading reading) {
  private static final int FIPS_DIGITS = 2;
  private static final Pattern CENSUS_DISTRICT =
      Pattern.compile("GEOID_(SLDL|SLDU|CD)([0-9]{3,4})(?:_[0-9]+)?");

  /** How a row tells the district. */
  @FunctionalInterface
  interface Reading {
    /** Empty for a row that says nothing of anybody's home. */
    Optional<Told> read(CSVRecord row);
  }

  /**
   * A district as a row names it.
   *
   * @param type as {@link DivisionId#type}
   */
  record Told(String state, String type, String code, String name) {
    Optional<DivisionId> division() {
      return DistrictNames.ofCensus(state, type, code, name);
    }
  }

  /** The format that has this first row. */
  static Optional<RelationFormat> of(String header, LocalDate today) {
    List<String> columns = Arrays.asList(header.split("[,|]"));
    if (columns.containsAll(List.of("zcta", "state", "chamber", "district", "census_name"))) {
      return Optional.of(
          new RelationFormat(',', "zcta", Plan.ALWAYS, RelationFormat::stateDistrict));
    }
    if (columns.containsAll(List.of("state_abbr", "zcta", "cd"))) {
      return Optional.of(
          new RelationFormat(
              ',', "zcta", Plan.ofCongressOn(today), RelationFormat::congressionalDistrict));
    }
    return census(columns);
  }

  private static Optional<Told> stateDistrict(CSVRecord row) {
    String type = row.get("chamber").equals("lower") ? "sldl" : "sldu";
    return Optional.of(
        new Told(
            row.get("state").toLowerCase(Locale.ROOT),
            type,
            row.get("district"),
            row.get("census_name")));
  }

  private static Optional<Told> congressionalDistrict(CSVRecord row) {
    String state = row.get("state_abbr").toLowerCase(Locale.ROOT);
    return Optional.of(new Told(state, "cd", row.get("cd"), ""));
  }

  /** The relationship files of the Census Bureau: {@code GEOID_SLDL2024_20|…|AREALAND_PART|…}. */
  private static Optional<RelationFormat> census(List<String> columns) {
    Optional<String> zip =
        columns.stream().filter(column -> column.startsWith("GEOID_ZCTA5")).findFirst();
    Optional<Matcher> district =
        columns.stream().map(CENSUS_DISTRICT::matcher).filter(Matcher::matches).findFirst();
    if (zip.isEmpty() || district.isEmpty() || !columns.contains("AREALAND_PART")) {
      return Optional.empty();
    }
    String layer = district.get().group(1);
    int session = Integer.parseInt(district.get().group(2));
    String geoid = district.get().group();
    String name = geoid.replace("GEOID", "NAMELSAD");
    Plan plan =
        layer.equals("CD")
            ? Plan.ofCongress(session)
            : new Plan(String.valueOf(session), null, null);
    String type = layer.toLowerCase(Locale.ROOT);
    return Optional.of(
        new RelationFormat('|', zip.get(), plan, row -> census(row, type, geoid, name)));
  }

  /** Nobody lives where there is no land. */
  private static Optional<Told> census(CSVRecord row, String type, String geoid, String name) {
    String id = row.get(geoid);
    if (id.length() <= FIPS_DIGITS || row.get("AREALAND_PART").equals("0")) {
      return Optional.empty();
    }
    String called = row.isMapped(name) ? row.get(name) : "";
    return States.ofFips(id.substring(0, FIPS_DIGITS))
        .map(state -> new Told(state, type, id.substring(FIPS_DIGITS), called));
  }
}
