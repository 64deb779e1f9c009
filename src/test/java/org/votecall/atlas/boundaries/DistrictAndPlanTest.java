package org.votecall.atlas.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.atlas.boundaries.GeoJsonText.SQUARE;
import static org.votecall.atlas.boundaries.GeoJsonText.feature;
import static org.votecall.atlas.boundaries.GeoJsonText.features;
import static org.votecall.atlas.boundaries.GeoJsonText.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.problem.Problems;

/** Which district of which plan a feature is. */
class DistrictAndPlanTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "STATEFP":"06","SLDLST":"054","GEOID":"06054"        | state:ca/sldl:54
          "STATEFP":"06","SLDUST":"054","GEOID":"06054"        | state:ca/sldu:54
          "STATE":"36","SLDU":"027","BASENAME":"27"            | state:ny/sldu:27
          "statefp":6,"sldlst":54                              | state:ca/sldl:54
          "STATEFP":"06","SLDL24":"054.0"                      | state:ca/sldl:54
          "GEOID":6054,"SLDLST":54                             | state:ca/sldl:54
          "STATEFP":"06","CD119FP":"12","CDSESSN":"119"        | state:ca/cd:12
          "STATEFP":"56","CD119FP":"00"                        | state:wy/cd:at-large
          "STATEFP":"11","CD119FP":"98"                        | district:dc/cd:at-large
          "STATE":"06","CD119":"02"                            | state:ca/cd:2
          "GEOID":"0612","CDSESSN":"119"                       | state:ca/cd:12
          "GEOID":612,"CDSESSN":119                            | state:ca/cd:12
          "STATEFP":"11","SLDUST":"002"                        | district:dc/ward:2
          "STATEFP":"31","SLDUST":"028"                        | state:ne/sldu:28
          "STATEFP":"24","SLDLST":"01A"                        | state:md/sldl:1a
          "STATEFP":"25","SLDLST":"001","NAMELSAD":"1st Barnstable District" | state:ma/sldl:1st_barnstable
          "division":"ocd-division/country:us/state:nh/sldl:belknap_2"       | state:nh/sldl:belknap_2
          """)
  void theDistrictIsReadInEverySpelling(String properties, String division) throws IOException {
    List<BoundaryRow> rows = read("x.geojson", features(feature(properties, SQUARE)), "x");
    assertThat(problems.list()).isEmpty();
    assertThat(rows.get(0).division()).hasToString("ocd-division/country:us/" + division);
  }

  @Test
  void waterIsPassedOver() throws IOException {
    String water = feature("\"STATEFP\":\"06\",\"SLDLST\":\"ZZZ\"", "null");
    String deeper = feature("\"STATEFP\":\"06\",\"CD119FP\":\"ZZ\"", SQUARE);
    assertThat(read("x.json", features(house(1, SQUARE), water, deeper), null)).hasSize(1);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          tl_2025_06_sldl.json             | "SLDLST":"1"                   | 2025    | -          | -
          cb_2022_06_sldl_500k.json        | "SLDLST":"1","LSY":"2024"      | 2024    | -          | -
          assembly.json                    | "SLDLST":"1"                   | current | -          | -
          house.json                       | "CD119FP":"01"                 | 119     | 2025-01-03 | 2027-01-03
          house.json                       | "CD120":"01"                   | 120     | 2027-01-03 | 2029-01-03
          house.json                       | "CD":"01","CDSESSN":"118"      | 118     | 2023-01-03 | 2025-01-03
          cb_2024_us_cd119_500k.json       | "CD":"01"                      | 119     | 2025-01-03 | 2027-01-03
          """)
  void thePlanIsReadFromTheFileOrItsName(
      String file, String properties, String name, LocalDate from, LocalDate until)
      throws IOException {
    String text = features(feature("\"STATEFP\":\"06\"," + properties, SQUARE));
    assertThat(read(file, text, null))
        .extracting(BoundaryRow::plan)
        .containsExactly(new Plan(name, from, until));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void whatAPersonSaysOfThePlanComesFirst() throws IOException {
    LocalDate from = LocalDate.of(2026, 12, 7);
    Path file =
        Files.writeString(folder.resolve("tl_2024_06_sldl.json"), features(house(1, SQUARE)));
    assertThat(BoundaryFiles.read(file, new PlanChoice("court", from, null), problems))
        .extracting(BoundaryRow::plan)
        .containsExactly(new Plan("court", from, null));
  }

  @Test
  void linesOfAnUnknownCongressAreNotGuessed() throws IOException {
    String text = features(feature("\"STATEFP\":\"06\",\"CD\":\"12\"", SQUARE));
    assertThat(read("house.json", text, null)).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("--plan 119"));
    assertThat(read("house.json", text, "119").get(0).plan().from())
        .isEqualTo(LocalDate.of(2025, 1, 3));
  }

  private List<BoundaryRow> read(String name, String text, String plan) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return BoundaryFiles.read(file, new PlanChoice(plan, null, null), problems);
  }
}
