package org.votecall.admin.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.key.Role;

/**
 * One operation as it is described.
 *
 * @param method of HTTP, in capitals
 * @param path with its parameters in braces
 * @param queries what may stand behind the question mark: the schema of each, by its name
 * @param body null where none is taken
 */
public record Operation(
    String id,
    String method,
    String path,
    Role role,
    Map<String, JsonNode> queries,
    @Nullable Body body) {
  private static final long JSON_BYTES = 1_000_000;

  /**
   * What is to be sent.
   *
   * @param form what it must look like; null for a file or a text, which the operation reads itself
   * @param types that it may be of; empty for any
   * @param atMost so many bytes
   * @param required whether something must be sent; otherwise nothing is as good as {@code {}}
   */
  public record Body(@Nullable Shape form, Set<String> types, long atMost, boolean required) {}

  static Operation read(String path, String method, JsonNode described, JsonNode document) {
    Map<String, JsonNode> queries = new LinkedHashMap<>();
    for (JsonNode parameter : described.path("parameters")) {
      JsonNode one = Shape.resolved(parameter, document);
      if (one.path("in").asText().equals("query")) {
        queries.put(one.get("name").asText(), one.get("schema"));
      }
    }
    return new Operation(
        described.get("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        Role.valueOf(described.get("x-role").asText().toUpperCase(Locale.ROOT)),
        queries,
        body(described, document));
  }

  private static @Nullable Body body(JsonNode operation, JsonNode document) {
    JsonNode described = operation.path("requestBody");
    if (described.isMissingNode()) {
      return null;
    }
    JsonNode json = described.path("content").path(Answer.JSON).path("schema");
    Set<String> types = new HashSet<>();
    described.get("content").fieldNames().forEachRemaining(types::add);
    types.remove("*/*");
    return new Body(
        json.isMissingNode() ? null : new Shape(json, document),
        types,
        operation.path("x-most-bytes").asLong(JSON_BYTES),
        described.path("required").asBoolean());
  }
}
