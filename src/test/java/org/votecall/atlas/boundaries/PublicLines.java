package org.votecall.atlas.boundaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.votecall.SharedData;
import org.votecall.address.DistrictMap;
import org.votecall.address.DistrictShape;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.problem.Problems;

/**
 * The real district lines that lie beside the project: of which place and chamber, in which file,
 * and how many.
 */
enum PublicLines {
  LOS_ANGELES_LOWER("ca_la_county_assembly_500k_2024.geojson", 24),
  LOS_ANGELES_UPPER("ca_la_county_senate_500k_2024.geojson", 13),
  LOS_ANGELES_CONGRESS("ca_la_county_congressional_500k_2024.geojson", 17),
  SAN_FRANCISCO_LOWER("ca_sf_assembly_simplified.geojson", 8),
  SAN_FRANCISCO_UPPER("ca_sf_senate_simplified.geojson", 4),
  SAN_FRANCISCO_CONGRESS("ca_sf_congress_simplified.geojson", 6),
  NEW_YORK_LOWER("ny_nyc_state-assembly-districts.geojson", 150),
  NEW_YORK_UPPER("ny_nyc_state-senate-districts.geojson", 63),
  NEW_YORK_CONGRESS("ny_nyc_congress-districts.geojson", 26),
  ILLINOIS_LOWER("il_il-house-districts.geojson", 118),
  ILLINOIS_UPPER("il_il-senate-districts.geojson", 59),
  ILLINOIS_CONGRESS("il_congress-districts.geojson", 17),
  MICHIGAN_LOWER("mi_shp/tl_2024_26_sldl.shp", 110),
  MICHIGAN_UPPER("mi_shp/tl_2024_26_sldu.shp", 38),
  MICHIGAN_CONGRESS("mi_shp/tl_2024_26_cd119.shp", 13);

  private final String name;
  private final int districts;

  PublicLines(String name, int districts) {
    this.name = name;
    this.districts = districts;
  }

  int districts() {
    return districts;
  }

  Path file() {
    return SharedData.of("districts/" + name);
  }

  /** As they are kept. */
  List<BoundaryRow> rows(Problems problems) {
    return BoundaryFiles.read(file(), PlanChoice.READ, problems);
  }

  /** As they are written, without those that are no district. */
  List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    try {
      if (name.endsWith(".shp")) {
        Shapefile.read(file(), features::add);
      } else {
        GeoJsonFile.read(file(), features::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    features.removeIf(feature -> feature.attributes().isNoDistrict());
    return features;
  }

  static DistrictMap map(List<BoundaryRow> rows) {
    return new DistrictMap(
        rows.stream()
            .map(row -> new DistrictShape(row.division(), row.plan(), row.envelope(), row::wkb))
            .toList());
  }

  /** Of outlines as they are written. */
  static DistrictMap map(List<Feature> features, Function<Geometry, Geometry> change) {
    return new DistrictMap(
        features.stream()
            .map(
                feature -> {
                  Geometry outline = change.apply(feature.outline());
                  return new DistrictShape(
                      feature.attributes().division().orElseThrow(),
                      Plan.ALWAYS,
                      outline.getEnvelopeInternal(),
                      () -> new WKBWriter().write(outline));
                })
            .toList());
  }
}
