package org.votecall.admin.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The description of the API, OpenAPI 3.1, from {@code admin/openapi.yaml}. It is the list of
 * routes, too: what is not described is not answered. What all operations share is added here, and
 * for every kind of record the four operations that all of them have.
 */
public final class Description {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
  private static final String RECORDS = "x-records";
  private static final String PATHS = "x-path-parameters";

  private final ObjectNode document;
  private final List<RecordKind> records = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();

  private Description(ObjectNode document) {
    this.document = document;
    ObjectNode paths = (ObjectNode) document.get("paths");
    document.get(RECORDS).forEach(one -> records.add(RecordKind.read(one, schemas())));
    records.forEach(one -> one.describe(paths));
    paths.properties().forEach(this::complete);
    document.remove(List.of(RECORDS, PATHS));
  }

  /** Reads it from the program's own files. */
  public static Description read() {
    try (InputStream in =
        Objects.requireNonNull(Description.class.getResourceAsStream("/admin/openapi.yaml"))) {
      return new Description((ObjectNode) YAML.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the description of the API cannot be read", e);
    }
  }

  /** The whole of it, as it is served. */
  public JsonNode document() {
    return document;
  }

  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** The kinds of records that are read and written one by one. */
  public List<RecordKind> records() {
    return List.copyOf(records);
  }

  private JsonNode schemas() {
    return document.path("components").path("schemas");
  }

  private void complete(Map.Entry<String, JsonNode> path) {
    for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
      ObjectNode described = (ObjectNode) method.getValue();
      boolean changes = !method.getKey().equals("get");
      addPathParameters(path.getKey(), described);
      addRefusals(path.getKey(), described, changes);
      operations.add(Operation.read(path.getKey(), method.getKey(), described, document));
    }
  }

  private void addPathParameters(String path, ObjectNode described) {
    ArrayNode parameters = described.withArray("parameters");
    Matcher names = PARAMETER.matcher(path);
    while (names.find()) {
      String name = names.group(1);
      parameters
          .addObject()
          .put("name", name)
          .put("in", "path")
          .put("required", true)
          .put("description", document.path(PATHS).path(name).asText())
          .putObject("schema")
          .put("type", "string");
    }
  }

  /** Why any of them may be refused; each in the same form. */
  private static void addRefusals(String path, ObjectNode described, boolean changes) {
    List<String> statuses =
        new ArrayList<>(List.of("400", "401", "403", "414", "422", "429", "431", "503"));
    if (path.contains("{")) {
      statuses.add("404");
    }
    if (changes) {
      statuses.add("409");
    }
    if (described.has("requestBody")) {
      statuses.addAll(List.of("413", "415"));
    }
    ObjectNode responses = (ObjectNode) described.get("responses");
    statuses.forEach(
        status ->
            responses.putObject(status).put("$ref", "#/components/responses/refused" + status));
  }
}
