package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.twilio.CallTwiml;

/** Calls over HTTP, signed as Twilio signs them, and not. */
final class CallEdgeTest {
  private static final String VOICE = "/twilio/voice";
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final String ZIP = "00005";

  private RunningApp app;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder, true, WORLD);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void aWholeCall() throws Exception {
    CallTwiml greeting = twiml(post(VOICE, ring("CA1")));
    CallTwiml asked = twiml(post(due(greeting), press("CA1", "1")));
    CallTwiml heard = twiml(post(due(asked), press("CA1", ZIP)));
    CallTwiml offered = twiml(post(due(heard), press("CA1", "1")));
    CallTwiml ringing = twiml(post(due(offered), press("CA1", "1")));
    assertThat(ringing.then()).isInstanceOf(CallTwiml.Dials.class);
    CallTwiml over = twiml(post(due(ringing), dialled("CA1", "completed", "95")));
    assertThat(app.database().column("SELECT outcome FROM call_report"))
        .containsExactly("CONNECTED");
    CallTwiml thanked = twiml(post(due(over), press("CA1", "2")));
    assertThat(thanked.then()).isInstanceOf(CallTwiml.HangsUp.class);
    assertThat(app.database().column("SELECT outcome FROM call_report"))
        .containsExactly("VOICEMAIL");
    assertThat(app.database().column("SELECT calls FROM tally")).containsExactly("1");
  }

  /** Of a number nothing but its keyed hash is kept, and of what was said, nothing. */
  @Test
  void neitherTheNumberNorWhatWasSaidIsKept() throws Exception {
    CallTwiml greeting = twiml(post(VOICE, ring("CA6")));
    CallTwiml asked = twiml(post(due(greeting), press("CA6", "1")));
    CallTwiml doubted = twiml(post(due(asked), speak("CA6", "call 619 555 0123 please", "0.2")));
    CallTwiml again = twiml(post(due(doubted), speak("CA6", "1428 elm street springwood", "0.2")));
    CallTwiml heard = twiml(post(due(again), speak("CA6", ZIP, "0.2")));
    CallTwiml offered = twiml(post(due(heard), press("CA6", "1")));
    CallTwiml ringing = twiml(post(due(offered), press("CA6", "1")));
    twiml(post(due(ringing), dialled("CA6", "completed", "95")));
    String kept = new String(app.database().bytes(), ISO_8859_1);
    assertThat(kept).contains("121255501"); // the office's
    assertThat(kept.toLowerCase(Locale.ROOT))
        .doesNotContain("6195550123", "619 555", "619-555", "elm street", "springwood");
  }

  /** However often a webhook comes, one call is counted and one office rings. */
  @Test
  void copiesOfEachWebhookAtOnceAreOneTurn() throws Exception {
    CallTwiml now = copies(VOICE, ring("CA2"));
    for (String keys : List.of("1", ZIP, "1", "1")) {
      now = copies(due(now), press("CA2", keys));
    }
    now = copies(due(now), dialled("CA2", "completed", "95"));
    copies(due(now), press("CA2", "1"));
    assertThat(app.database().rows())
        .containsEntry("inbound", 7L)
        .containsEntry("call_report", 1L)
        .containsEntry("tally", 1L);
    assertThat(app.database().column("SELECT connections FROM toll")).containsExactly("1");
    assertThat(app.database().column("SELECT seconds FROM toll_day")).containsExactly("95");
    assertThat(app.database().column("SELECT given FROM office_load")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {VOICE, VOICE + "/2", VOICE + "/2/dialed"})
  void refusesTheUnsigned(String target) throws Exception {
    byte[] body = TwilioStandIn.encoded(ring("CA3"));
    HttpResponse<String> refused = app.twilio().send(app.twilio().unsigned(target, body));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).isEmpty();
    assertThat(app.database().rows()).isEmpty();
  }

  /** A signature for one turn is none for another. */
  @Test
  void refusesWhatWasSignedForAnotherTurn() throws Exception {
    Map<String, List<String>> fields = press("CA3", "1");
    String signature = app.twilio().signature(VOICE + "/2", fields);
    HttpResponse<String> refused =
        app.twilio()
            .send(
                app.twilio()
                    .unsigned(VOICE + "/3", TwilioStandIn.encoded(fields))
                    .header("X-Twilio-Signature", signature));
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/0", "/1", "/01", "/-2", "/two", "/99999", "/2/dialled"})
  void knowsNoOtherTurns(String turn) throws Exception {
    HttpResponse<String> missing =
        app.twilio().send(app.twilio().signed(VOICE + turn, ring("CA4")));
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(app.database().rows()).isEmpty();
  }

  @Test
  void whatIsNoCallIsAnsweredAndForgotten() throws Exception {
    assertThat(post(VOICE, TwilioStandIn.form("From", "+16195550123")).body())
        .endsWith("<Response/>");
    assertThat(app.database().rows()).isEmpty();
  }

  /** Of a call of which nothing is known any more, the caller hears where it begins. */
  @Test
  void aCallThatWasLostBeginsAnew() throws Exception {
    CallTwiml greeting = twiml(post(VOICE + "/7", press("CA5", "1")));
    assertThat(greeting.then()).isInstanceOf(CallTwiml.Listens.class);
    assertThat(due(greeting)).as("a number that none has had").isEqualTo(VOICE + "/8");
  }

  private CallTwiml copies(String target, Map<String, List<String>> fields) throws Exception {
    List<HttpResponse<String>> responses =
        AtOnce.run(
            Collections.nCopies(20, (Callable<HttpResponse<String>>) () -> post(target, fields)));
    assertThat(responses.stream().map(HttpResponse::body).distinct()).hasSize(1);
    return twiml(responses.get(0));
  }

  private HttpResponse<String> post(String target, Map<String, List<String>> fields)
      throws Exception {
    return app.twilio().send(app.twilio().signed(target, fields));
  }

  private static CallTwiml twiml(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
    return CallTwiml.read(response.body());
  }

  /** The route of the webhook that comes next. */
  private static String due(CallTwiml twiml) {
    String url =
        twiml.then() instanceof CallTwiml.Dials dials
            ? dials.action()
            : ((CallTwiml.Listens) twiml.then()).action();
    assertThat(url).startsWith(TwilioStandIn.PUBLIC_BASE_URL);
    return url.substring(TwilioStandIn.PUBLIC_BASE_URL.length());
  }

  private static Map<String, List<String>> ring(String sid) {
    return call(sid, "StirVerstat", "TN-Validation-Passed-A");
  }

  private static Map<String, List<String>> press(String sid, String keys) {
    return call(sid, "Digits", keys);
  }

  private static Map<String, List<String>> speak(String sid, String words, String confidence) {
    return call(sid, "SpeechResult", words, "Confidence", confidence);
  }

  private static Map<String, List<String>> dialled(String sid, String status, String seconds) {
    return call(sid, "DialCallStatus", status, "DialCallDuration", seconds);
  }

  private static Map<String, List<String>> call(String sid, String... more) {
    Map<String, List<String>> fields = new TreeMap<>(TwilioStandIn.form(more));
    fields.put("CallSid", List.of(sid));
    fields.put("From", List.of("+16195550123"));
    fields.put("To", List.of("+15105550100"));
    return fields;
  }
}
