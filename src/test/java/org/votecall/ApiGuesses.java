package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Requests that somebody could send who has the description and no good will: near enough to right
 * ones to get far. The same seed makes the same requests.
 */
final class ApiGuesses {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST_SPOILT = 3;

  private final ApiContract contract;
  private final Random random;
  private final OddValues odd;
  private final Map<String, List<JsonNode>> known = new HashMap<>();

  ApiGuesses(ApiContract contract, Random random) {
    this.contract = contract;
    this.random = random;
    this.odd = new OddValues(random);
  }

  /** Takes down what is at {@code path}, to be asked for and written again. */
  void know(String path, JsonNode items) {
    items.forEach(item -> known.computeIfAbsent(path, one -> new ArrayList<>()).add(item));
  }

  /** A request for some operation, with {@code key}. */
  RawRequest next(String key) {
    ApiContract.Described operation = one(contract.operations());
    JsonNode item = item(operation.path());
    Map<String, String> headers = headers(key);
    String body = body(operation, item, headers);
    String method = chance(4) ? one(odd.methods()) : operation.method();
    String target = path(operation.path(), item) + query(operation.node());
    return new RawRequest(method, target, headers, body, chance(8) ? 1 + random.nextInt(4) : 0);
  }

  /** Something that is there, of the kind that is there. */
  private JsonNode item(String path) {
    List<JsonNode> items =
        known.getOrDefault(path.replaceAll("/\\{.*", ""), List.of(NODES.objectNode()));
    return one(items);
  }

  private String path(String path, JsonNode item) {
    return List.of(path.split("/")).stream()
        .map(
            part ->
                part.startsWith("{") ? parameter(part.substring(1, part.length() - 1), item) : part)
        .collect(Collectors.joining("/"));
  }

  private String parameter(String name, JsonNode item) {
    if (chance(15)) {
      return chance(50) ? one(odd.pathParts()) : AdminClient.path(odd.text());
    }
    JsonNode its = item.has(name) && !chance(10) ? item.get(name) : anywhere(name);
    return AdminClient.path(its.asText("1"));
  }

  /** What any record has in a field of that name, or what another is known by. */
  private JsonNode anywhere(String name) {
    List<JsonNode> values =
        known.values().stream()
            .flatMap(List::stream)
            .flatMap(item -> List.of(item.path(name), item.path("key"), item.path("id")).stream())
            .filter(JsonNode::isValueNode)
            .toList();
    return values.isEmpty() ? NODES.textNode("1") : one(values);
  }

  private Map<String, String> headers(String key) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!chance(2)) {
      headers.put("Authorization", chance(97) ? "Bearer " + key : one(odd.headers()));
    }
    for (String name : List.of("If-Match", "If-None-Match", "Accept", "Accept-Encoding", "Range")) {
      if (chance(4)) {
        headers.put(name, one(odd.headers()));
      }
    }
    return headers;
  }

  private String query(JsonNode operation) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode one = contract.resolved(parameter);
      if (one.path("in").asText().equals("query")
          && chance(one.path("required").asBoolean() ? 95 : 30)) {
        JsonNode value = value(one.get("schema"), one.path("name").asText());
        String text = chance(15) ? odd.text() : value.asText();
        query.add(one.get("name").asText() + "=" + AdminClient.path(text));
      }
    }
    if (!query.isEmpty() && chance(4)) {
      query.add(query.get(0));
    }
    if (chance(4)) {
      query.add(one(odd.pathParts()) + "=" + one(odd.pathParts()));
    }
    return query.isEmpty() ? "" : "?" + String.join("&", query);
  }

  private String body(ApiContract.Described operation, JsonNode item, Map<String, String> headers) {
    JsonNode content = operation.node().path("requestBody").path("content");
    if (content.isMissingNode() ? !chance(5) : chance(3)) {
      return "";
    }
    List<String> types = new ArrayList<>();
    content.fieldNames().forEachRemaining(types::add);
    String type = types.isEmpty() ? "application/json" : one(types);
    if (!chance(4)) {
      headers.put("Content-Type", chance(96) ? type : one(odd.headers()));
    }
    JsonNode schema = content.path(type).path("schema");
    return type.equals("application/json") ? json(schema, item) : odd.file();
  }

  private String json(JsonNode schema, JsonNode item) {
    JsonNode body = chance(60) && !item.isEmpty() ? item.deepCopy() : value(schema, "");
    if (chance(60)) {
      for (int spoilt = random.nextInt(MOST_SPOILT) + 1; spoilt > 0; spoilt--) {
        body = spoilt(body, contract.resolved(schema));
      }
    }
    String written = new String(body.toString().getBytes(UTF_8), ISO_8859_1);
    return chance(10) ? odd.mangled(written) : written;
  }

  /** Something that the schema allows, made of what is known where that has a field of its name. */
  private JsonNode value(JsonNode described, String name) {
    JsonNode schema = contract.resolved(described);
    if (schema.has("enum")) {
      return one(list(schema.get("enum")));
    }
    if (schema.has("examples") && chance(50)) {
      return one(list(schema.get("examples")));
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer", "number" ->
          NODES.numberNode(schema.path("minimum").asInt(0) + random.nextInt(4));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> chance(70) ? anywhere(name) : NODES.textNode(odd.plain());
    };
  }

  private ObjectNode object(JsonNode schema) {
    List<String> required = list(schema.path("required")).stream().map(JsonNode::asText).toList();
    ObjectNode object = NODES.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              if (required.contains(field.getKey()) || chance(30)) {
                object.set(field.getKey(), value(field.getValue(), field.getKey()));
              }
            });
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    for (int more = random.nextInt(3); more >= 0; more--) {
      array.add(value(schema.path("items"), ""));
    }
    return array;
  }

  /** With one thing in it that is wrong, or another thing that may be right. */
  private JsonNode spoilt(JsonNode body, JsonNode schema) {
    if (!body.isObject() || chance(4)) {
      return odd.json();
    }
    ObjectNode spoilt = body.deepCopy();
    List<String> fields = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(fields::add);
    String field = fields.isEmpty() || chance(10) ? odd.text() : one(fields);
    if (chance(20)) {
      spoilt.remove(field);
    } else {
      JsonNode right = value(schema.path("properties").path(field), field);
      spoilt.set(field, chance(30) ? right : odd.json());
    }
    return spoilt;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
