package org.votecall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with an OpenAPI 3.1 document: by the schema of the OpenAPI Initiative, by
 * that of JSON Schema for the schemas in it, and by what the specification says beside them.
 */
final class OpenApiCheck {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema OPEN_API = openApi();
  private static final JsonSchema JSON_SCHEMA =
      SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** What a schema here may say. The program holds requests to no more than that. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "$ref",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "minItems",
          "maxItems",
          "maxLength",
          "minLength",
          "minimum",
          "maximum",
          "format",
          "pattern",
          "description",
          "examples",
          "default",
          "const",
          "contentMediaType");

  private final JsonNode document;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private OpenApiCheck(JsonNode document) {
    this.document = document;
  }

  private static JsonSchema openApi() {
    try {
      File file = new File("src/test/resources/admin/openapi-3.1.schema.json");
      return SCHEMAS.getSchema(new JsonMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> problems(JsonNode document) {
    OpenApiCheck check = new OpenApiCheck(document);
    OPEN_API.validate(document).forEach(message -> check.problems.add(message.toString()));
    check.follow(document, "");
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      path.getValue().properties().forEach(method -> check.operation(path.getKey(), method));
    }
    return check.problems;
  }

  /** Looks at every schema, and whether every reference leads somewhere. */
  private void follow(JsonNode node, String at) {
    if (node.path("$ref").isTextual()
        && document.at(node.get("$ref").asText().substring(1)).isMissingNode()) {
      problems.add(at + ": nothing is at " + node.get("$ref"));
    }
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      String place = at + "/" + one.getKey();
      boolean schema = one.getKey().equals("schema") || at.equals("/components/schemas");
      if (schema) {
        JSON_SCHEMA.validate(one.getValue()).forEach(told -> problems.add(place + " " + told));
        schema(one.getValue(), place);
      }
      follow(one.getValue(), place);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      follow(node.get(i), at + "/" + i);
    }
  }

  private void schema(JsonNode schema, String at) {
    schema
        .fieldNames()
        .forEachRemaining(
            word -> {
              if (!KEYWORDS.contains(word)) {
                problems.add(at + ": nobody knows the keyword " + word);
              }
            });
    for (JsonNode required : schema.path("required")) {
      if (!schema.path("properties").has(required.asText())) {
        problems.add(at + ": it requires " + required + ", which is no property");
      }
    }
    schema.path("examples").forEach(example -> example(schema, example, at));
    schema
        .path("properties")
        .properties()
        .forEach(one -> schema(one.getValue(), at + "/" + one.getKey()));
    if (schema.path("items").isObject()) {
      schema(schema.get("items"), at + "/items");
    }
  }

  private void example(JsonNode schema, JsonNode example, String at) {
    if (JSON_SCHEMA.validate(schema).isEmpty()) {
      SCHEMAS.getSchema(schema).validate(example).forEach(told -> problems.add(at + " " + told));
    }
  }

  private void operation(String path, Map.Entry<String, JsonNode> operation) {
    String at = path + " " + operation.getKey();
    if (!ids.add(operation.getValue().path("operationId").asText())) {
      problems.add(at + ": another operation has its operationId");
    }
    Set<String> told = new HashSet<>();
    for (JsonNode parameter : operation.getValue().path("parameters")) {
      if (parameter.path("in").asText().equals("path")) {
        told.add(parameter.path("name").asText());
      }
    }
    Set<String> named =
        PARAMETER.matcher(path).results().map(one -> one.group(1)).collect(Collectors.toSet());
    if (!told.equals(named)) {
      problems.add(at + ": its parameters are " + named + ", but described are " + told);
    }
  }
}
