package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.TwilioStandIn.SMS;
import static org.votecall.TwilioStandIn.form;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.twilio.Twiml;

/** What the edge answers, on one server for all; every test has a supporter of its own. */
final class EdgeAnswersTest extends OnOneServer {
  @Test
  void answersATextInTwiml() throws Exception {
    HttpResponse<String> response = twilio.text(new InboundText("SM10", "+15105550110", "hi"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
    assertThat(Twiml.texts(response.body()).get(0)).contains("STOP", "HELP");
    assertThat(app.turns("+15105550110")).isEqualTo(1);
  }

  /** Twilio adds fields without warning; they are signed like the others. */
  @Test
  void unknownAndRepeatedFieldsAreNoHindrance() throws Exception {
    Map<String, List<String>> fields =
        new TreeMap<>(new InboundText("SM11", "+15105550111", "¿qué? \uD83D\uDE00").form());
    fields.put("New field", List.of("b", "a", "b", ""));
    fields.put("", List.of(" "));
    assertThat(twilio.send(twilio.signed(SMS, fields)).statusCode()).isEqualTo(200);
    assertThat(app.turns("+15105550111")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?a=1&b=%20%2526", "?a=%C3%B1"})
  void aQueryThatWasSignedIsNoHindrance(String query) throws Exception {
    Map<String, List<String>> fields = new InboundText("SM12", "+15105550112", "hi").form();
    assertThat(twilio.send(twilio.signed(SMS + query, fields)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+447700900123", "+525512345678", "12345", "anonymous", ""})
  void othersThanPlusOneGetNothing(String from) throws Exception {
    Map<String, Long> before = app.database().rows();
    assertThat(twilio.text(new InboundText("SM13" + from, from, "STOP")).body())
        .endsWith("<Response/>");
    assertThat(app.database().rows()).isEqualTo(before);
  }

  @Test
  void aPictureAloneIsAnsweredInWords() throws Exception {
    Map<String, List<String>> picture =
        form("MessageSid", "MM14", "From", "+15105550114", "Body", "", "NumMedia", "1");
    picture.put("MediaUrl0", List.of("http://127.0.0.1:9/never-fetched"));
    HttpResponse<String> response = twilio.send(twilio.signed(SMS, picture));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(String.join("\n", Twiml.texts(response.body()))).containsIgnoringCase("picture");
  }

  @Test
  void stopIsAnsweredOnceAndThenNothingIs() throws Exception {
    String phone = "+15105550115";
    assertThat(answer(new InboundText("SM15a", phone, "STOP"))).hasSize(1);
    assertThat(answer(new InboundText("SM15b", phone, "stop"))).isEmpty();
    assertThat(answer(new InboundText("SM15c", phone, "hi"))).isEmpty();
    assertThat(answer(new InboundText("SM15d", phone, "HELP"))).isNotEmpty();
    assertThat(consent("SM15a")).containsExactly("OPT_OUT");
    assertThat(answer(new InboundText("SM15e", phone, "START"))).isNotEmpty();
    assertThat(consent("SM15e")).containsExactly("OPT_IN");
    assertThat(answer(new InboundText("SM15f", phone, "hi"))).isNotEmpty();
  }

  @Test
  void aStopThatTwilioAnsweredIsOnlyRecorded() throws Exception {
    Map<String, List<String>> fields = new InboundText("SM16", "+15105550116", "STOP").form();
    fields.put("OptOutType", List.of("STOP"));
    HttpResponse<String> response = twilio.send(twilio.signed(SMS, fields));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).endsWith("<Response/>");
    assertThat(consent("SM16")).containsExactly("OPT_OUT");
    assertThat(answer(new InboundText("SM16b", "+15105550116", "hi"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/twilio/status/message", "/twilio/status/call"})
  void statusEventsAreTaken(String target) throws Exception {
    Map<String, Long> before = app.database().rows();
    Map<String, List<String>> event = form("MessageSid", "SM17", "MessageStatus", "delivered");
    HttpResponse<String> response = twilio.send(twilio.signed(target, event));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(app.database().rows()).isEqualTo(before);
  }

  @Test
  void theSameTextTwiceIsOneTurn() throws Exception {
    InboundText text = new InboundText("SM18", "+15105550118", "hi");
    String first = twilio.text(text).body();
    Map<String, Long> after = app.database().rows();
    // The world moves on between; the second copy still gets what the first got.
    twilio.text(new InboundText("SM18b", "+15105550118", "WHO"));
    assertThat(twilio.text(text).body()).isEqualTo(first);
    assertThat(app.turns("+15105550118")).isEqualTo(2);
    assertThat(app.database().rows()).containsEntry("inbound", after.get("inbound") + 1);
  }

  @Test
  void aLongTextIsAnswered() throws Exception {
    InboundText text =
        new InboundText("SM19", "+15105550119", "why\0 \uFFFE \uD83D\uDE00 ".repeat(160));
    HttpResponse<String> response = twilio.text(text);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Twiml.texts(response.body())).hasSizeBetween(1, 3);
  }

  private static List<String> answer(InboundText text) throws Exception {
    HttpResponse<String> response = twilio.text(text);
    assertThat(response.statusCode()).isEqualTo(200);
    return Twiml.texts(response.body());
  }

  private static List<String> consent(String sid) throws Exception {
    return app.database().column("SELECT kind FROM consent WHERE external_id = ?", sid);
  }
}
