package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who uses the admin API over HTTP. Every answer is checked against the description that
 * the server serves, whatever it is that a test wants to know.
 *
 * @param headers sent with each request
 */
record AdminClient(HttpClient http, URI root, ApiContract contract, Map<String, String> headers) {
  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** With the first key. */
  static AdminClient of(RunningApp app) {
    return at(URI.create("http://127.0.0.1:" + app.app().port())).as(RunningApp.ADMIN_KEY);
  }

  /** Without any key. */
  static AdminClient at(URI server) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest asking = HttpRequest.newBuilder(server.resolve("/api/openapi.json")).build();
    return new AdminClient(
        http, server.resolve("/api/v1/"), new ApiContract(sent(http, asking).json()), Map.of());
  }

  /** The same with another key. */
  AdminClient as(String key) {
    return with("Authorization", "Bearer " + key);
  }

  /** The same with one more header, or another one. */
  AdminClient with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new AdminClient(http, root, contract, Map.copyOf(more));
  }

  /** The same without that header. */
  AdminClient without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new AdminClient(http, root, contract, Map.copyOf(fewer));
  }

  /** Parts of a path, each written so that a slash in it is none between them. */
  static String path(String... parts) {
    return Stream.of(parts)
        .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  ApiAnswer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  ApiAnswer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  ApiAnswer put(String path, JsonNode json) {
    return with("Content-Type", JSON).send("PUT", path, BodyPublishers.ofString(json.toString()));
  }

  /** Sends anything that can be written as JSON: a map, a list, a record. */
  ApiAnswer post(String path, Object json) {
    return with("Content-Type", JSON)
        .send("POST", path, BodyPublishers.ofString(MAPPER.valueToTree(json).toString()));
  }

  ApiAnswer post(String path, String type, byte[] bytes) {
    return with("Content-Type", type).send("POST", path, BodyPublishers.ofByteArray(bytes));
  }

  /**
   * Sends anything.
   *
   * @param path after {@code /api/v1/}, with what stands behind the question mark
   */
  ApiAnswer send(String method, String path, BodyPublisher body) {
    URI address = URI.create(root + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body);
    headers.forEach(request::header);
    ApiAnswer answer = sent(http, request.build());
    contract.check(method, address.getRawPath(), answer);
    return answer;
  }

  /** A key for {@code role}, made by whoever this is. */
  AdminClient given(String role) {
    return as(post("keys", Map.of("name", "a " + role, "role", role)).json().get("key").asText());
  }

  private static ApiAnswer sent(HttpClient http, HttpRequest request) {
    try {
      return ApiAnswer.of(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
