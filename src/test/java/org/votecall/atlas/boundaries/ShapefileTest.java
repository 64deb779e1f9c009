package org.votecall.atlas.boundaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.votecall.atlas.boundaries.ShapefileBytes.square;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.votecall.address.PlanChoice;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

class ShapefileTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;
  private SmallShapefile file;

  @BeforeEach
  void writeOne() throws IOException {
    file = SmallShapefile.in(folder);
  }

  @Test
  void holesLieInTheirShellsAndDeletedRowsTakeTheirShapesAlong() throws ParseException {
    List<BoundaryRow> rows = read(file.shp());
    assertThat(problems.list()).isEmpty();
    assertThat(rows).extracting(BoundaryRow::division).containsExactly(house("1"), house("3"));
    Geometry first = new WKBReader().read(rows.get(0).wkb());
    assertThat(first.getGeometryType()).isEqualTo("MultiPolygon");
    assertThat(first.isValid()).isTrue();
    assertThat(first.getArea()).isCloseTo(1 + 0.25 - 0.04, within(1e-9));
    assertThat(rows.get(1).envelope().getMinX()).isEqualTo(-114);
    assertThat(rows.get(1).plan().name()).isEqualTo("2024");
  }

  @Test
  void heightsAreNotRead() throws IOException {
    Files.write(file.shp(), ShapefileBytes.shp(ShapefileBytes.POLYGON_Z, SmallShapefile.SHAPES));
    assertThat(read(file.shp())).hasSize(2);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aZipIsReadAsCensusShipsIt() throws IOException {
    assertThat(read(file.zip())).hasSize(2);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aFileThatIsNoZipIsAProblem() throws IOException {
    Path zip = Files.writeString(folder.resolve("x.zip"), "<html>Sorry</html>");
    assertThat(read(zip)).isEmpty();
    assertThat(problems.list()).extracting(Problem::code).containsExactly("boundaries:unreadable");
  }

  @Test
  void theSameDistrictsTwiceAreAProblem() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (String extension : List.of("shp", "dbf")) {
      Files.copy(file.part(extension), copy.resolve("cb_2024_06_sldl_500k." + extension));
    }
    assertThat(read(folder)).hasSize(2);
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("sldl:1 and 1 more"));
  }

  @Test
  void lettersAreReadAsTheFileBesideSays() throws IOException {
    List<String> columns = List.of("STATEFP", "SLDUST", "NAMELSAD");
    List<List<String>> rows = List.of(List.of("25", "D01", "Añasco District"));
    for (Charset letters : List.of(ISO_8859_1, UTF_8)) {
      Files.write(file.part("dbf"), ShapefileBytes.dbf(letters, columns, rows));
      Files.writeString(file.part("cpg"), letters.name());
      Files.write(
          file.shp(),
          ShapefileBytes.shp(ShapefileBytes.POLYGON, List.of(List.of(square(-72, 42, 1)))));
      assertThat(read(file.shp()))
          .extracting(BoundaryRow::division)
          .containsExactly(new DivisionId("ma", "sldu", "añasco"));
    }
  }

  @Test
  void projectedLinesAreRefused() throws IOException {
    Files.writeString(file.part("prj"), "PROJCS[\"NAD_1983_StatePlane\",GEOGCS[\"GCS\"]]");
    assertThat(read(file.shp())).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("degrees of longitude"));
  }

  @Test
  void aMissingTableIsAProblem() throws IOException {
    Files.delete(file.part("dbf"));
    assertThat(read(file.shp())).isEmpty();
    assertThat(problems.list()).extracting(Problem::code).containsExactly("boundaries:no_dbf");
  }

  @Test
  void aNullShapeOfADistrictIsAProblemAndTheOthersAreRead() throws IOException {
    List<List<ShapefileBytes.Ring>> shapes =
        List.of(List.of(), List.of(), SmallShapefile.SHAPES.get(2), List.of());
    Files.write(file.shp(), ShapefileBytes.shp(ShapefileBytes.POLYGON, shapes));
    assertThat(read(file.shp())).hasSize(1);
    assertThat(problems.list())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.place()).hasToString("tl_2024_06_sldl.shp feature 1"));
  }

  private List<BoundaryRow> read(Path file) {
    return BoundaryFiles.read(file, PlanChoice.READ, problems);
  }

  private static DivisionId house(String label) {
    return new DivisionId("ca", "sldl", label);
  }
}
