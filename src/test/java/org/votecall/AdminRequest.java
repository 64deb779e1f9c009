package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as a step of a story tells it.
 *
 * @param path after {@code /api/v1/}
 */
record AdminRequest(String method, String path, Map<String, String> headers, BodyPublisher body) {
  private static final List<String> METHODS = List.of("get", "put", "post", "delete");

  static AdminRequest of(JsonNode step, Kept kept) throws IOException {
    String method = METHODS.stream().filter(step::has).findFirst().orElseThrow();
    Map<String, String> headers = new LinkedHashMap<>();
    if (step.has("if_match")) {
      headers.put("If-Match", kept.in(step.get("if_match").asText()));
    }
    if (step.has("if_none_match")) {
      headers.put("If-None-Match", step.get("if_none_match").asText());
    }
    headers.put("Content-Type", step.has("json") ? "application/json" : "text/plain");
    byte[] bytes = body(step, kept);
    return new AdminRequest(
        method.toUpperCase(Locale.ROOT),
        path(step.get(method), kept),
        Map.copyOf(headers),
        bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
  }

  /** Written as it is, or as a list of its parts. */
  private static String path(JsonNode written, Kept kept) {
    if (written.isTextual()) {
      return kept.in(written.asText());
    }
    String[] parts = new String[written.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = kept.in(written.get(i).asText());
    }
    return AdminClient.path(parts);
  }

  private static byte[] body(JsonNode step, Kept kept) throws IOException {
    JsonNode but = kept.in(step.path("but"));
    if (step.has("json")) {
      JsonNode json = kept.in(step.get("json")).deepCopy();
      but.properties().forEach(one -> ((ObjectNode) json).set(one.getKey(), one.getValue()));
      return json.toString().getBytes(UTF_8);
    }
    if (step.has("zip")) {
      Map<String, String> instead = new LinkedHashMap<>();
      but.properties().forEach(one -> instead.put(one.getKey(), one.getValue().asText()));
      return ZippedFolder.of(Path.of(step.get("zip").asText()), instead);
    }
    if (step.has("file")) {
      return Files.readAllBytes(Path.of(step.get("file").asText()));
    }
    return kept.in(step.path("text").asText()).getBytes(UTF_8);
  }

  /** Whether nobody expects anything to change. */
  boolean isOnlyAsking() {
    return method.equals("GET")
        || path.contains("dry_run=true")
        || path.startsWith("preview")
        || path.startsWith("lint");
  }

  ApiAnswer send(AdminClient admin) {
    AdminClient sending = admin;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      sending = sending.with(header.getKey(), header.getValue());
    }
    return sending.send(method, path, body);
  }
}
