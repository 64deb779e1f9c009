package org.votecall.legislature;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The Census Bureau's districts are the same as those that members are listed under. */
class PublicDistrictsTest {
  @Test
  void aNameIsItsOpenCivicDataId() throws IOException {
    SoftAssertions all = new SoftAssertions();
    int checked = 0;
    for (CSVRecord row : PublicTable.rows("districts/idmap/sld_geoid_map.csv")) {
      String name = row.get("openstates_district");
      if (!row.get("ocd_id").isEmpty() && !name.isEmpty()) {
        checked++;
        all.assertThat(DistrictNames.ofName(row.get("state"), row.get("layer"), name))
            .as(name)
            .contains(DivisionId.parse(row.get("ocd_id")));
      }
    }
    all.assertAll();
    assertThat(checked).isGreaterThan(450);
  }

  @Test
  void theCensusBureausNamesAreThoseOfTheRoster() throws IOException {
    Map<String, DivisionId> byCode = ofTheRosterByCode();
    SoftAssertions all = new SoftAssertions();
    int checked = 0;
    for (Map.Entry<String, Optional<DivisionId>> one : ofTheCensusByCode().entrySet()) {
      all.assertThat(one.getValue()).as(one.getKey()).isPresent();
      if (byCode.containsKey(one.getKey())) {
        checked++;
        all.assertThat(one.getValue()).as(one.getKey()).contains(byCode.get(one.getKey()));
      }
    }
    all.assertAll();
    assertThat(checked).isGreaterThan(6_700);
  }

  /** New Hampshire elects some members over several districts at once; Census has no such maps. */
  @Test
  void whereverAMemberSitsTheCensusBureauHasADistrict() throws IOException {
    Set<DivisionId> census =
        ofTheCensusByCode().values().stream().flatMap(Optional::stream).collect(toSet());
    assertThat(census).hasSizeGreaterThan(6_700);
    assertThat(
            PublicRoster.members().stream()
                .flatMap(member -> member.division().stream())
                .filter(division -> division.inAState() && division.type().startsWith("sld"))
                .filter(division -> !census.contains(division))
                .map(division -> division.state() + " " + division.type()))
        .containsOnly("nh sldl");
  }

  private static Map<String, Optional<DivisionId>> ofTheCensusByCode() throws IOException {
    Map<String, Optional<DivisionId>> byCode = new HashMap<>();
    for (CSVRecord row : PublicTable.rows("zip/zcta_sld_2024_overlap.csv")) {
      String state = row.get("state").toLowerCase(Locale.ROOT);
      String type = row.get("chamber").equals("lower") ? "sldl" : "sldu";
      String code = row.get("district");
      byCode.computeIfAbsent(
          key(state, type, code),
          key -> DistrictNames.ofCensus(state, type, code, row.get("census_name")));
    }
    return byCode;
  }

  /** Where the Census Bureau's codes are: by id, or by what members are listed under. */
  private static Map<String, DivisionId> ofTheRosterByCode() throws IOException {
    Map<String, DivisionId> byCode = new HashMap<>();
    for (CSVRecord row : PublicTable.rows("districts/idmap/sld_geoid_map.csv")) {
      String key = key(row.get("state"), row.get("layer"), row.get("geoid").substring(2));
      Optional<DivisionId> division =
          row.get("ocd_id").isEmpty()
              ? DistrictNames.ofName(
                  row.get("state"), row.get("layer"), row.get("openstates_district"))
              : Optional.of(DivisionId.parse(row.get("ocd_id")));
      division.ifPresent(known -> byCode.put(key, known));
    }
    return byCode;
  }

  private static String key(String state, String type, String code) {
    return state + " " + type + " " + code.replaceFirst("^0+", "");
  }
}
