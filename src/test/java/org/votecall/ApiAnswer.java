package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * What a server answered.
 *
 * @param request for whoever reads of a failure
 */
record ApiAnswer(String request, int status, HttpHeaders headers, String text) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static ApiAnswer of(HttpResponse<byte[]> response) {
    return new ApiAnswer(
        response.request().toString(),
        response.statusCode(),
        response.headers(),
        new String(response.body(), UTF_8));
  }

  JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return fail("no JSON: " + this, e);
    }
  }

  /** Empty where it is not there. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** {@code text/csv}; empty where nothing is said. */
  String type() {
    return header("Content-Type").split(";", 2)[0];
  }

  /** The code of the first problem that is told. */
  String code() {
    return json().path("problems").path(0).path("code").asText();
  }

  @Override
  public String toString() {
    return request + "\n" + status + " " + headers.map() + "\n" + text;
  }
}
