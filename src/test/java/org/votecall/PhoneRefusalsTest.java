package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.simulator.DemoPhones;

/** What the phone page's routes refuse: in a plain sentence, and with nothing stored. */
final class PhoneRefusalsTest extends OnOneServer {
  private static final String TEXTS = "/simulator/texts";
  private static final String CALLS = "/simulator/calls";
  private static final String PHONE = DemoPhones.ALL.get(0).e164();
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HI = text("hi");
  private static final String RINGS = "{\"from\": \"%s\"}".formatted(PHONE);
  private static final String TURN = "/twilio/voice/2";
  private static final String SID = "CA" + "0".repeat(32);

  @AfterEach
  void nothingIsStored() throws Exception {
    assertThat(app.database().rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "Forwarded", "Via", "X-Real-IP"})
  void refusesWhatCameThroughAProxy(String header) throws Exception {
    refused(403, posted(HI).header(header, "127.0.0.1"));
    refused(403, called(RINGS).header(header, "127.0.0.1"));
    refused(403, twilio.request("/simulator").GET().header(header, "127.0.0.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://votecall.example", "http://localhost", "null"})
  void refusesOtherPages(String origin) throws Exception {
    refused(403, posted(HI).header("Origin", origin));
    refused(403, called(RINGS).header("Origin", origin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/simulator", "/simulator/phone.js", "/simulator/setting"})
  void refusesAForeignName(String path) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), twilio.port())) {
      String head = "GET " + path + " HTTP/1.1\r\nHost: votecall.example:" + twilio.port();
      socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 403")
          .contains("no other name");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void refusesWhatAFormCouldPost(String type) throws Exception {
    refused(415, typed(TEXTS, type, HI));
    refused(415, typed(CALLS, type, RINGS));
    refused(415, twilio.request(TEXTS).POST(BodyPublishers.ofString(HI)));
    refused(415, twilio.request(CALLS).POST(BodyPublishers.ofString(RINGS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "hi",
        "{}",
        "{\"from\": \"+14155550142\", \"body\": \"hi\"}",
        "{\"no\": 1}"
      })
  void refusesWhatIsNeitherTextNorCall(String body) throws Exception {
    refused(400, posted(body));
    refused(400, called(body));
  }

  @Test
  void refusesNothingAtAllAndTooMuch() throws Exception {
    refused(400, posted(text("")));
    refused(400, posted(text("a".repeat(1_601))));
    refused(400, posted(text("a\", \"messageSid\": \"SM1")));
    refused(413, posted(text("a".repeat(16 * 1024))));
  }

  /** The last is for the beginning of a call alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/twilio/sms",
        "/twilio/status/call",
        "/health",
        "/twilio/voice/2/../../sms",
        "/twilio/voice/2?x=1",
        "http://example.org/twilio/voice/2",
        "/twilio/voice/12345",
        "/twilio/voice/2/dialed/",
        "/twilio/voice"
      })
  void refusesRoutesThatAreNoTurnOfACall(String route) throws Exception {
    refused(400, called(turn(PHONE, SID, route, "\"Digits\": \"1\"")));
  }

  @Test
  void refusesTurnsOfNoCall() throws Exception {
    refused(400, called("{\"from\": \"%s\", \"route\": \"/twilio/voice/2\"}".formatted(PHONE)));
    refused(400, called(turn(PHONE, "CA1", TURN, "")));
    refused(400, called(turn(PHONE, SID.replace("CA", "SM"), TURN, "")));
    refused(400, called(turn("+14155550142", SID, TURN, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"From", "CallSid", "To", "StirVerstat", "digits", "Body", ""})
  void refusesToTellForTwilio(String field) throws Exception {
    refused(400, called(turn(PHONE, SID, TURN, "\"%s\": \"1\"".formatted(field))));
  }

  @Test
  void refusesMoreThanAnybodySays() throws Exception {
    String said = "\"SpeechResult\": \"%s\"";
    refused(400, called(turn(PHONE, SID, TURN, said.formatted("a".repeat(501)))));
    refused(413, called(turn(PHONE, SID, TURN, said.formatted("a".repeat(8 * 1024)))));
  }

  @Test
  void isNotThereWhereAProxyLeadsHere(@TempDir Path folder) throws Exception {
    try (RunningApp open =
        RunningApp.start(folder, true, Path.of("config/demo"), "https://votecall.example")) {
      TwilioStandIn there = open.twilio();
      assertThat(there.send(there.request("/simulator").GET()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void isNotThereOutsideADemo(@TempDir Path folder) throws Exception {
    try (RunningApp real = RunningApp.start(folder, false, Path.of("config/demo"))) {
      TwilioStandIn there = real.twilio();
      for (String path : List.of("/simulator", "/simulator/phone.js", "/simulator/setting")) {
        assertThat(there.send(there.request(path).GET()).statusCode()).isEqualTo(404);
      }
      for (String path : List.of(TEXTS, CALLS)) {
        HttpRequest.Builder post = there.request(path).header("Content-Type", "application/json");
        assertThat(there.send(post.POST(BodyPublishers.ofString(HI))).statusCode()).isEqualTo(404);
      }
    }
  }

  /** A text as the page posts it. */
  static HttpRequest.Builder posted(String body) {
    return typed(TEXTS, JSON, body);
  }

  /** Something done in a call, likewise. */
  static HttpRequest.Builder called(String body) {
    return typed(CALLS, JSON, body);
  }

  private static HttpRequest.Builder typed(String path, String type, String body) {
    return twilio.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  private static String turn(String from, String callSid, String route, String fields) {
    return "{\"from\": \"%s\", \"callSid\": \"%s\", \"route\": \"%s\", \"fields\": {%s}}"
        .formatted(from, callSid, route, fields);
  }

  private static String text(String body) {
    return "{\"from\": \"%s\", \"body\": \"%s\"}".formatted(PHONE, body);
  }

  private static void refused(int status, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = twilio.send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("text/plain");
    assertThat(response.body()).endsWith(".");
  }
}
