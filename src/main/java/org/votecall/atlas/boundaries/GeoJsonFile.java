package org.votecall.atlas.boundaries;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) one feature at a time, so that a large file needs
 * the memory of its largest district. What it says of its reference system is passed over: the
 * coordinates themselves tell whether they are degrees.
 */
final class GeoJsonFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In bytes; the largest district in full detail takes half of it. */
  private static final long LARGEST_FEATURE = 20_000_000;

  private GeoJsonFile() {}

  /**
   * Reads all of it.
   *
   * @throws IOException also when it is no such file, or ends too early
   */
  static void read(Path file, Consumer<Feature> each) throws IOException {
    Portions in = new Portions(Files.newInputStream(file), LARGEST_FEATURE);
    try (JsonParser json = JSON.createParser(in)) {
      goToFeatures(json);
      for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
        JsonNode written = JSON.readTree(json);
        in.next();
        each.accept(feature(file.getFileName() + " feature " + number, written));
      }
      while (json.nextToken() != null) {
        json.skipChildren();
      }
    }
  }

  private static void goToFeatures(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = json.currentName().equals("features");
        if (json.nextToken() == JsonToken.START_ARRAY && found) {
          return;
        }
        json.skipChildren();
      }
    }
    throw new Unreadable(
        "boundaries:no_features", "It is not a GeoJSON FeatureCollection: it has no features.");
  }

  private static Feature feature(String place, JsonNode written) throws Unreadable {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : written.path("properties").properties()) {
      if (!property.getValue().isNull()) {
        values.put(property.getKey(), property.getValue().asText());
      }
    }
    List<Polygon> parts = new ArrayList<>();
    addParts(written.path("geometry"), parts);
    return new Feature(place, new Attributes(values), Rings.area(parts).orElse(null));
  }

  private static void addParts(JsonNode geometry, List<Polygon> parts) throws Unreadable {
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asText()) {
      case "Polygon" -> addPolygon(coordinates, parts);
      case "MultiPolygon" -> {
        for (JsonNode part : coordinates) {
          addPolygon(part, parts);
        }
      }
      case "GeometryCollection" -> {
        for (JsonNode part : geometry.path("geometries")) {
          addParts(part, parts);
        }
      }
      default -> {
        // The points and lines that cutting districts leaves behind hold nobody.
      }
    }
  }

  private static void addPolygon(JsonNode written, List<Polygon> parts) throws Unreadable {
    List<LinearRing> rings = new ArrayList<>();
    for (JsonNode ring : written) {
      List<Coordinate> corners = new ArrayList<>(ring.size());
      for (JsonNode corner : ring) {
        corners.add(corner(corner));
      }
      Rings.ring(corners).ifPresent(rings::add);
    }
    if (!rings.isEmpty()) {
      parts.add(Rings.polygon(rings.get(0), rings.subList(1, rings.size())));
    }
  }

  /** A height behind the two is not wanted. */
  private static Coordinate corner(JsonNode written) throws Unreadable {
    if (!written.path(0).isNumber() || !written.path(1).isNumber()) {
      throw new Unreadable(
          "boundaries:bad_outline", "A corner in it is not two numbers, but " + written + ".");
    }
    return new Coordinate(written.get(0).asDouble(), written.get(1).asDouble());
  }
}
