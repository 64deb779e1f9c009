package org.votecall.admin.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.votecall.problem.Nearest;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/**
 * What JSON must look like, by its schema in the description: as much of JSON Schema as that uses.
 * Every slip is told at once, with the word that was probably meant.
 */
final class Shape {
  private static final String REFERENCE = "$ref";
  private static final Map<String, String> KINDS =
      Map.of(
          "object", "a JSON object, in braces",
          "array", "a list, in brackets",
          "string", "a text, in quotes",
          "integer", "a whole number, without quotes",
          "boolean", "true or false, without quotes");

  private final JsonNode schema;
  private final JsonNode document;

  /**
   * The shape that {@code schema} tells.
   *
   * @param document in which it stands, and what it refers to
   */
  Shape(JsonNode schema, JsonNode document) {
    this.schema = schema;
    this.document = document;
  }

  /** What a reference in a description leads to; anything else is what it is. */
  static JsonNode resolved(JsonNode node, JsonNode document) {
    return node.has(REFERENCE) ? document.at(node.get(REFERENCE).asText().substring(1)) : node;
  }

  /** All that is wrong with {@code sent}. */
  List<Problem> problems(JsonNode sent) {
    List<Problem> problems = new ArrayList<>();
    check(sent, schema, "", problems);
    return problems;
  }

  private void check(JsonNode sent, JsonNode described, String field, List<Problem> problems) {
    JsonNode wanted = resolved(described, document);
    String type = wanted.path("type").asText();
    if (!isA(sent, type)) {
      tell(problems, field, "type", called(field) + " is to be " + KINDS.get(type) + ".");
    } else if (sent.isObject()) {
      checkFields(sent, wanted, field, problems);
    } else if (sent.isArray()) {
      if (sent.size() < wanted.path("minItems").asInt()) {
        tell(problems, field, "empty", called(field) + " is empty.");
      }
      for (int at = 0; at < sent.size(); at++) {
        check(sent.get(at), wanted.path("items"), field + "[" + at + "]", problems);
      }
    } else {
      checkValue(sent, wanted, field, problems);
    }
  }

  private static boolean isA(JsonNode sent, String type) {
    return switch (type) {
      case "object" -> sent.isObject();
      case "array" -> sent.isArray();
      case "string" -> sent.isTextual();
      case "integer" -> sent.isIntegralNumber() && sent.canConvertToInt();
      case "boolean" -> sent.isBoolean();
      default -> throw new IllegalStateException("nobody checks the type " + type);
    };
  }

  private void checkFields(JsonNode sent, JsonNode wanted, String field, List<Problem> problems) {
    List<String> known = new ArrayList<>();
    wanted.path("properties").fieldNames().forEachRemaining(known::add);
    for (Map.Entry<String, JsonNode> one : sent.properties()) {
      String name = field.isEmpty() ? one.getKey() : field + "." + one.getKey();
      if (!known.contains(one.getKey())) {
        tell(problems, name, "unknown_field", unknown(one.getKey(), known));
      } else if (!one.getValue().isNull()) {
        check(one.getValue(), wanted.path("properties").get(one.getKey()), name, problems);
      }
    }
    for (JsonNode required : wanted.path("required")) {
      if (sent.path(required.asText()).isMissingNode() || sent.path(required.asText()).isNull()) {
        String name = field.isEmpty() ? required.asText() : field + "." + required.asText();
        tell(problems, name, "missing", name + " is missing.");
      }
    }
  }

  private static String unknown(String name, Collection<String> known) {
    return Nearest.of(name, known)
        .map(nearest -> "\"" + name + "\" is no field here: did you mean " + nearest + "?")
        .orElseGet(
            () -> "\"" + name + "\" is no field here; there are " + String.join(", ", known) + ".");
  }

  private static void checkValue(
      JsonNode sent, JsonNode wanted, String field, List<Problem> problems) {
    List<String> allowed = new ArrayList<>();
    wanted.path("enum").forEach(one -> allowed.add(one.asText()));
    String text = sent.asText();
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      tell(problems, field, "none_of", noneOf(text, allowed));
    }
    int longest = wanted.path("maxLength").asInt(Integer.MAX_VALUE);
    if (sent.isTextual() && text.length() > longest) {
      String room = "; there is room for " + longest + ".";
      tell(problems, field, "too_long", field + " has " + text.length() + " characters" + room);
    }
    if (sent.isIntegralNumber()
        && (sent.asLong() < wanted.path("minimum").asLong(Long.MIN_VALUE)
            || sent.asLong() > wanted.path("maximum").asLong(Long.MAX_VALUE))) {
      tell(problems, field, "out_of_range", called(field) + " is too small or too large.");
    }
  }

  private static String noneOf(String text, List<String> allowed) {
    return Nearest.of(text, allowed)
        .map(nearest -> "\"" + text + "\" is not possible here: did you mean " + nearest + "?")
        .orElseGet(() -> "\"" + text + "\" is none of " + String.join(", ", allowed) + ".");
  }

  private static String called(String field) {
    return field.isEmpty() ? "What you send" : field;
  }

  private static void tell(List<Problem> problems, String field, String code, String message) {
    problems.add(new Problem(code, new Place("", 0, field), message));
  }
}
