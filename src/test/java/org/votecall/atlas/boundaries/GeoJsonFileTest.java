package org.votecall.atlas.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.atlas.boundaries.GeoJsonText.SQUARE;
import static org.votecall.atlas.boundaries.GeoJsonText.feature;
import static org.votecall.atlas.boundaries.GeoJsonText.features;
import static org.votecall.atlas.boundaries.GeoJsonText.house;
import static org.votecall.atlas.boundaries.GeoJsonText.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.address.PlanChoice;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

class GeoJsonFileTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  @Test
  void aNamedReferenceSystemHeightsAndCollectionsAreRead() throws IOException {
    String odd =
        """
        {"type":"GeometryCollection","geometries":[
          {"type":"LineString","coordinates":[[-120,40],[-119,40]]},
          {"type":"MultiPolygon","coordinates":[
            [[[-120,40,9],[-119,40,9],[-119,41,9],[-120,41,9]]],
            [[[-118,40],[-117,40],[-117,41],[-118,40]]]]}]}""";
    String text =
        """
        {"type":"FeatureCollection","name":"x",
         "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4269","features":[1]}},
         "features":[%s],"bbox":[1,2]}"""
            .formatted(house(1, odd));
    List<BoundaryRow> rows = read("x.json", text);
    assertThat(problems.list()).isEmpty();
    assertThat(rows.get(0).envelope().getMaxX()).isEqualTo(-117);
  }

  @Test
  void aDistrictWithoutAnOutlineIsNamed() throws IOException {
    String dot = "{\"type\":\"Point\",\"coordinates\":[-120,40]}";
    String speck =
        "{\"type\":\"Polygon\",\"coordinates\":[[[-120,40],[-120,40.00001],[-119.99999,40],[-120,40]]]}";
    String text = features(house(1, "null"), house(2, dot), house(3, speck), house(4, SQUARE));
    assertThat(read("x.json", text)).hasSize(1);
    assertThat(problems.list())
        .extracting(problem -> problem.place().what())
        .containsExactly("x.json feature 1", "x.json feature 2", "x.json feature 3");
    assertThat(problems.list().get(1).message()).contains("state:ca/sldl:2");
  }

  @Test
  void whatIsNoDistrictIsToldOnce() throws IOException {
    String county = feature("\"STATEFP\":\"06\",\"COUNTYFP\":\"037\"", SQUARE);
    assertThat(read("counties.json", features(county, county, county))).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("nor do 2 others", "SLDLST"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[540000,4200000],[550000,4200000],[550000,4210000],[540000,4200000]]",
        "[[40,-120],[41,-120],[41,-119],[40,-120]]"
      })
  void coordinatesThatAreNoDegreesAreRefused(String ring) throws IOException {
    String outline = "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
    assertThat(read("x.json", features(house(1, SQUARE), house(2, outline)))).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("degrees of longitude and latitude"));
  }

  @Test
  void theLastOfTheAleutiansAreInAmerica() throws IOException {
    String attu =
        "{\"type\":\"Polygon\",\"coordinates\":[[[-188,52],[-187,52],[-187,53],[-188,52]]]}";
    assertThat(read("x.json", features(house(1, attu)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>Not found</html>",
        "[]",
        "{\"type\":\"Topology\"}",
        "{\"features\":[]}",
        "{\"features\":{}}",
        "{\"features\":[null]}",
        "{\"features\":[{\"properties\":{\"STATEFP\":6,\"SLDL\":1},\"geometry\":"
            + "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",40],[1,2],[3,4]]]}}]}"
      })
  void whatIsNoMapIsAProblem(String text) throws IOException {
    assertThat(read("x.json", text)).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void whereverItIsCutOffItIsAProblem() throws IOException {
    String text = features(house(1, SQUARE), house(2, SQUARE));
    for (int length = 0; length < text.length(); length++) {
      Path file = Files.writeString(folder.resolve("x.json"), text.substring(0, length));
      Problems found = new Problems();
      assertThat(BoundaryFiles.read(file, PlanChoice.READ, found)).as("" + length).isEmpty();
      assertThat(found.list()).as("" + length).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNotThereOrOfAnotherKindIsAProblem() throws IOException {
    assertThat(read("x.kml", "<kml/>")).isEmpty();
    assertThat(BoundaryFiles.read(folder.resolve("none.shp"), PlanChoice.READ, problems)).isEmpty();
    assertThat(BoundaryFiles.read(folder, PlanChoice.READ, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::code)
        .containsExactly("boundaries:unknown_format", "boundaries:missing", "boundaries:missing");
  }

  @ParameterizedTest
  @CsvSource({
    "cb_2024_06_sldl_20m.json, 3000, true",
    "CB_2024_US_CD119_20M.json, 3000, true",
    "cb_2024_06_sldl_500k.json, 3000, false",
    "tl_2024_06_120m.json, 3000, false",
    "renamed.json, 100, true",
    "squares.json, 4, false"
  })
  void linesForAWallMapAreRefused(String file, int corners, boolean refused) throws IOException {
    List<BoundaryRow> rows =
        read(file, features(house(1, round(-120, corners)), house(2, round(-119, corners))));
    assertThat(rows).hasSize(refused ? 0 : 2);
    assertThat(problems.list())
        .extracting(Problem::code)
        .isEqualTo(refused ? List.of("boundaries:too_coarse") : List.of());
  }

  private List<BoundaryRow> read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return BoundaryFiles.read(file, PlanChoice.READ, problems);
  }
}
