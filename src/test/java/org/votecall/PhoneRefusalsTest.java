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
  private static final String HI = text("hi");

  @AfterEach
  void nothingIsStored() throws Exception {
    assertThat(app.database().rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "Forwarded", "Via", "X-Real-IP"})
  void refusesWhatCameThroughAProxy(String header) throws Exception {
    refused(403, posted(HI).header(header, "127.0.0.1"));
    refused(403, twilio.request("/simulator").GET().header(header, "127.0.0.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://votecall.example", "http://localhost", "null"})
  void refusesOtherPages(String origin) throws Exception {
    refused(403, posted(HI).header("Origin", origin));
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
    refused(415, typed(type, HI));
    refused(415, twilio.request(TEXTS).POST(BodyPublishers.ofString(HI)));
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
  void refusesWhatIsNoText(String body) throws Exception {
    refused(400, posted(body));
  }

  @Test
  void refusesNothingAtAllAndTooMuch() throws Exception {
    refused(400, posted(text("")));
    refused(400, posted(text("a".repeat(1_601))));
    refused(400, posted(text("a\", \"messageSid\": \"SM1")));
    refused(413, posted(text("a".repeat(16 * 1024))));
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
      HttpRequest.Builder text = there.request(TEXTS).header("Content-Type", "application/json");
      assertThat(there.send(text.POST(BodyPublishers.ofString(HI))).statusCode()).isEqualTo(404);
    }
  }

  /** A text as the page posts it. */
  static HttpRequest.Builder posted(String body) {
    return typed("application/json; charset=utf-8", body);
  }

  private static HttpRequest.Builder typed(String type, String body) {
    return twilio.request(TEXTS).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  private static String text(String body) {
    return "{\"from\": \"%s\", \"body\": \"%s\"}".formatted(DemoPhones.ALL.get(0).e164(), body);
  }

  private static void refused(int status, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = twilio.send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("text/plain");
    assertThat(response.body()).endsWith(".");
  }
}
