package org.votecall.admin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.votecall.admin.api.RecordKind;

/** A row of a table as JSON, by the schema of its kind: numbers, yes and no, and lists as such. */
final class RecordJson {
  private final JsonNode properties;

  RecordJson(RecordKind kind) {
    this.properties = kind.schema().path("properties");
  }

  /** The cells that {@code sent}, which is as the schema wants it, stands for. */
  Map<String, String> cells(JsonNode sent) {
    Map<String, String> cells = new LinkedHashMap<>();
    sent.properties().forEach(field -> cells.put(field.getKey(), cell(field.getValue())));
    return cells;
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.asText()));
      return String.join(" ", parts);
    }
    return value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value.asText("");
  }

  /** The fields of a row, in the order of the schema; an empty cell is no field. */
  Map<String, Object> fields(Map<String, String> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    properties.fieldNames().forEachRemaining(name -> put(fields, name, cells));
    return fields;
  }

  private void put(Map<String, Object> fields, String name, Map<String, String> cells) {
    String text = cells.getOrDefault(name, "").replace('\u00a0', ' ').strip();
    if (!text.isEmpty()) {
      fields.put(name, value(properties.path(name), text));
    }
  }

  private static Object value(JsonNode schema, String text) {
    return switch (schema.path("type").asText()) {
      case "integer" -> Integer.valueOf(text);
      case "boolean" -> text.equalsIgnoreCase("yes");
      case "array" -> Arrays.stream(text.split("[\\s,;]+")).filter(p -> !p.isEmpty()).toList();
      default -> schema.has("enum") ? named(text) : text;
    };
  }

  /** Spreadsheets name things in any case. */
  private static String named(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
