package org.votecall.atlas.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.votecall.SharedData;
import org.votecall.address.DistrictMap;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.address.Point;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problems;

class PublicLinesTest {
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double NEAR_DEGREES = 0.0003;
  private static final int POINTS = 2_000;

  private final Problems problems = new Problems();

  @ParameterizedTest
  @EnumSource
  void everyDistrictIsRead(PublicLines lines) {
    List<BoundaryRow> rows = lines.rows(problems);
    assertThat(problems.list()).isEmpty();
    assertThat(rows).hasSize(lines.districts());
    assertThat(rows).extracting(BoundaryRow::division).doesNotHaveDuplicates();
  }

  @Test
  void aWholeFolderIsReadAtOnce() {
    List<BoundaryRow> rows =
        BoundaryFiles.read(SharedData.of("districts"), PlanChoice.READ, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(rows)
        .hasSize(Arrays.stream(PublicLines.values()).mapToInt(PublicLines::districts).sum());
    assertThat(rows)
        .extracting(BoundaryRow::plan)
        .extracting(Plan::name)
        .containsOnly("119", "2024", "current");
  }

  /** What each place's row leaves empty is not known, and not checked. */
  @Test
  void knownPlacesLieInTheirDistricts() throws IOException {
    List<BoundaryRow> rows =
        BoundaryFiles.read(SharedData.of("districts"), PlanChoice.READ, problems);
    DistrictMap map = PublicLines.map(rows);
    List<String> checked = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row :
        format.parse(Files.newBufferedReader(SharedData.of("truth_sample.csv"))).getRecords()) {
      List<DivisionId> found =
          map.at(
              new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))),
              (division, plan) -> true);
      if (!found.isEmpty()) {
        checked.add(row.get("place"));
        for (String type : List.of("sldl", "sldu", "cd")) {
          assertThat(found.stream().filter(division -> division.type().equals(type)))
              .as(row.get("place") + " " + type)
              .containsExactlyElementsOf(truth(row, type, found));
        }
      }
    }
    assertThat(checked).hasSize(10);
  }

  private static List<DivisionId> truth(CSVRecord row, String type, List<DivisionId> found) {
    if (row.get(type).isEmpty()) {
      return found.stream().filter(division -> division.type().equals(type)).toList();
    }
    String state = row.get("state").toLowerCase(Locale.ROOT);
    return List.of(DistrictNames.ofCensus(state, type, row.get(type), "").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW_YORK", "ILLINOIS", "MICHIGAN"})
  void roundingMovesNobodyWhoIsNotOnALine(String state) {
    List<PublicLines> layers =
        Arrays.stream(PublicLines.values()).filter(one -> one.name().startsWith(state)).toList();
    List<Feature> features = layers.stream().flatMap(one -> one.features().stream()).toList();
    DistrictMap written = PublicLines.map(features, outline -> outline);
    DistrictMap kept =
        PublicLines.map(layers.stream().flatMap(one -> one.rows(problems).stream()).toList());
    List<Point> points = new ArrayList<>(pointsInside(written, features));
    points.addAll(pointsBesideCorners(features));
    for (Point point : points) {
      Set<DivisionId> differing = new LinkedHashSet<>();
      List<DivisionId> before = written.at(point, (division, plan) -> true);
      List<DivisionId> after = kept.at(point, (division, plan) -> true);
      before.stream().filter(division -> !after.contains(division)).forEach(differing::add);
      after.stream().filter(division -> !before.contains(division)).forEach(differing::add);
      for (DivisionId division : differing) {
        assertThat(metresToLine(features, division, point)).as(division.toString()).isLessThan(15);
      }
    }
  }

  private static List<Point> pointsInside(DistrictMap map, List<Feature> features) {
    Envelope all = new Envelope();
    features.forEach(feature -> all.expandToInclude(feature.outline().getEnvelopeInternal()));
    Random chance = new Random(2024);
    return Stream.generate(
            () ->
                new Point(
                    all.getMinY() + chance.nextDouble() * all.getHeight(),
                    all.getMinX() + chance.nextDouble() * all.getWidth()))
        .filter(point -> !map.at(point, (division, plan) -> true).isEmpty())
        .limit(POINTS)
        .toList();
  }

  /** Within forty metres or so, where rounding can matter at all. */
  private static List<Point> pointsBesideCorners(List<Feature> features) {
    Random chance = new Random(2025);
    return Stream.generate(() -> features.get(chance.nextInt(features.size())).outline())
        .map(outline -> outline.getCoordinates()[chance.nextInt(outline.getNumPoints())])
        .map(
            corner ->
                new Point(
                    corner.y + chance.nextDouble(-NEAR_DEGREES, NEAR_DEGREES),
                    corner.x + chance.nextDouble(-NEAR_DEGREES, NEAR_DEGREES)))
        .limit(POINTS)
        .toList();
  }

  private static double metresToLine(List<Feature> features, DivisionId division, Point point) {
    Geometry outline =
        features.stream()
            .filter(feature -> feature.attributes().division().orElseThrow().equals(division))
            .findFirst()
            .orElseThrow()
            .outline();
    double narrower = Math.cos(Math.toRadians(point.latitude()));
    Geometry place =
        new GeometryFactory()
            .createPoint(new Coordinate(point.longitude() * narrower, point.latitude()));
    return METRES_PER_DEGREE
        * AffineTransformation.scaleInstance(narrower, 1)
            .transform(outline)
            .getBoundary()
            .distance(place);
  }

  @ParameterizedTest
  @EnumSource
  void onlyLinesForAWallMapAreTooCoarse(PublicLines lines) {
    List<Geometry> outlines = lines.features().stream().map(Feature::outline).toList();
    assertThat(coarse(outlines.stream())).isFalse();
    assertThat(coarse(outlines.stream().map(one -> simplified(one, 0.0005)))).isFalse();
    if (outlines.stream().mapToInt(Geometry::getNumPoints).sum() > 2_000) {
      // of San Francisco's window too few lines are left to tell
      for (double degrees : new double[] {0.003, 0.005, 0.01}) {
        assertThat(coarse(outlines.stream().map(one -> simplified(one, degrees))))
            .as(degrees + " degrees")
            .isTrue();
      }
    }
  }

  private static Geometry simplified(Geometry outline, double degrees) {
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(outline);
    simplifier.setEnsureValid(false);
    simplifier.setDistanceTolerance(degrees);
    return simplifier.getResultGeometry();
  }

  private static boolean coarse(Stream<Geometry> outlines) {
    Coarseness coarseness = new Coarseness();
    outlines.forEach(coarseness::add);
    return coarseness.isTooCoarse();
  }
}
