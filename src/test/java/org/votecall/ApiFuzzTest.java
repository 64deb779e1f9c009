package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to any operation, the answer is one that is described. {@code
 * -Dvotecall.requests=100000} sends more, {@code -Dvotecall.seed=7} others.
 */
final class ApiFuzzTest extends OnOneServer {
  private static final int REQUESTS = Integer.getInteger("votecall.requests", 2_500);
  private static final long SEED = Long.getLong("votecall.seed", 1);
  private static final int MOST_OF_JSON = 1_000_000;
  private static final int ASK_AGAIN_AFTER = 500;

  @Test
  void everyAnswerIsAsDescribed() throws Exception {
    AdminClient admin = AdminClient.of(app);
    ApiGuesses guesses = new ApiGuesses(admin.contract(), new Random(SEED));
    Map<Integer, Integer> answered = new TreeMap<>();
    for (int sent = 0; sent < REQUESTS; sent++) {
      if (sent % ASK_AGAIN_AFTER == 0) {
        learn(admin, guesses);
      }
      RawRequest request = guesses.next(RunningApp.ADMIN_KEY);
      ApiAnswer answer = request.send(twilio.port());
      assertThat(answer.status())
          .as("request %s of seed %s: %s", sent, SEED, answer)
          .isLessThan(500);
      admin.contract().check(request.method(), request.path(), answer);
      answered.merge(answer.status(), 1, Integer::sum);
    }
    // or it did not get beyond the door
    assertThat(answered).containsKeys(200, 201, 204, 401, 404, 405, 409, 415, 422);
    isWell();
  }

  /** Of what says how long it is, nothing is read; of what does not, no more than is allowed. */
  @Test
  void tooMuchIsRefused() throws Exception {
    AdminClient admin = AdminClient.of(app);
    for (ApiContract.Described one : admin.contract().operations()) {
      JsonNode body = one.node().path("requestBody");
      if (body.isObject()) {
        long most = one.node().path("x-most-bytes").asLong(MOST_OF_JSON);
        String more = String.valueOf(most + 1);
        assertThat(status(admin, one, Map.of("Content-Length", more), "", 0)).isEqualTo(413);
        int chunked = status(admin, one, Map.of(), " ".repeat(MOST_OF_JSON + 1), 10);
        assertThat(chunked == 413).as(one.id()).isEqualTo(most == MOST_OF_JSON);
      }
    }
    isWell();
  }

  private static int status(
      AdminClient admin,
      ApiContract.Described one,
      Map<String, String> more,
      String body,
      int pieces)
      throws Exception {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("Authorization", "Bearer " + RunningApp.ADMIN_KEY);
    headers.put(
        "Content-Type",
        one.node().at("/requestBody/content").fieldNames().next().replace("*/*", "text/csv"));
    String path = one.path().replaceAll("\\{[^}]+}", "nothing");
    ApiAnswer answer =
        new RawRequest(one.method(), path, headers, body, pieces).send(twilio.port());
    admin.contract().check(one.method(), path, answer);
    return answer.status();
  }

  /** What is there, to be asked for and written. */
  static void learn(AdminClient admin, ApiGuesses guesses) {
    for (ApiContract.Described one : admin.contract().operations()) {
      if (one.method().equals("GET") && !one.path().contains("{")) {
        ApiAnswer list = admin.get(one.path().substring("/api/v1/".length()));
        if (list.type().equals("application/json")) {
          guesses.know(one.path(), list.json().path("items"));
        }
      }
    }
  }

  private static void isWell() throws Exception {
    assertThat(twilio.send(twilio.request("/health").GET()).statusCode()).isEqualTo(200);
    assertThat(twilio.text(new InboundText("SM1", "+14155550142", "hi")).body())
        .contains("<Message>");
  }
}
