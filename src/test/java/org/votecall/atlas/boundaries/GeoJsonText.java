package org.votecall.atlas.boundaries;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small GeoJSON, put together. */
final class GeoJsonText {
  static final String SQUARE =
      """
      {"type":"Polygon","coordinates":[[[-120,40],[-119,40],[-119,41],[-120,41],[-120,40]]]}""";

  private GeoJsonText() {}

  /** An outline as round as its corners allow, a third of a degree around. */
  static String round(double longitude, int corners) {
    return IntStream.range(0, corners)
        .mapToObj(at -> 2 * Math.PI * at / corners)
        .map(
            angle ->
                String.format(
                    Locale.ROOT,
                    "[%.6f,%.6f]",
                    longitude + Math.sin(angle) / 3,
                    40 + Math.cos(angle) / 3))
        .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
  }

  static String house(int number, String geometry) {
    return feature("\"STATEFP\":\"06\",\"SLDLST\":\"" + number + "\"", geometry);
  }

  static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":%s}"
        .formatted(properties, geometry);
  }

  static String features(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }
}
