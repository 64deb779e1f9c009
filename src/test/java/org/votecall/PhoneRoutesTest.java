package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.TwilioStandIn.SMS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.conversation.Organisation;
import org.votecall.simulator.DemoPhones;
import org.votecall.twilio.Calls;
import org.votecall.twilio.TextSize;
import org.votecall.twilio.Twiml;

/** The phone page's routes; what the page makes of them is tried in a browser. */
final class PhoneRoutesTest extends OnOneServer {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ANYBODY = DemoPhones.ALL.get(0).e164();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/phone.css",
        "/call.css",
        "/phone.js",
        "/page.js",
        "/thread.js",
        "/text.js",
        "/call.js",
        "/panel.js",
        "/icon.svg",
        "/setting"
      })
  void servesThePageAndKeepsItToItself(String path) throws Exception {
    HttpResponse<String> response = twilio.send(twilio.request("/simulator" + path).GET());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isNotBlank().doesNotContain("https://");
    assertThat(response.headers().map())
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .containsEntry("cache-control", List.of("no-store"));
    assertThat(response.headers().firstValue("content-security-policy").orElseThrow())
        .startsWith("default-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void aTextGoesTheWholeWay() throws Exception {
    String phone = DemoPhones.ALL.get(1).e164();
    JsonNode first = delivered(Map.of("from", phone, "body", suggestion("[A-Z]{3,}")));
    assertThat(strings(first.get("changes"))).containsExactly("known");
    assertThat(first.get("status").asInt()).isEqualTo(200);
    assertThat(first.get("signature").asText()).isEqualTo(twilio.signature(SMS, fields(first)));
    JsonNode answer = first.get("answers").get(0);
    String text = answer.get("text").asText();
    assertThat(Twiml.texts(first.get("body").asText())).containsExactly(text);
    assertThat(JSON.treeToValue(answer.get("size"), TextSize.class)).isEqualTo(TextSize.of(text));
    JsonNode second = delivered(Map.of("from", phone, "body", suggestion("[0-9]{5}")));
    assertThat(strings(second.get("changes"))).singleElement().asString().startsWith("home ");
    JsonNode third = delivered(Map.of("from", phone, "body", "left a message"));
    assertThat(strings(third.get("changes"))).hasSize(2).anyMatch(line -> line.endsWith(" 1"));
    assertThat(app.turns(phone)).isEqualTo(3);
  }

  @Test
  void whatComesAgainIsAnsweredAgainAndChangesNothing() throws Exception {
    JsonNode first = delivered(Map.of("from", ANYBODY, "body", "hi"));
    long turns = app.turns(ANYBODY);
    String sid = first.get("fields").get("MessageSid").asText();
    JsonNode again = delivered(Map.of("from", ANYBODY, "body", "hi", "messageSid", sid));
    assertThat(again.get("fields")).isEqualTo(first.get("fields"));
    assertThat(again.get("answers")).isEqualTo(first.get("answers"));
    assertThat(strings(again.get("changes"))).isEmpty();
    assertThat(app.turns(ANYBODY)).isEqualTo(turns);
  }

  @Test
  void aPictureComesWithoutWords() throws Exception {
    JsonNode picture = delivered(Map.of("from", ANYBODY, "picture", true));
    assertThat(fields(picture)).containsEntry("NumMedia", List.of("1"));
    assertThat(picture.get("answers").get(0).get("text").asText()).containsIgnoringCase("picture");
  }

  @Test
  void takesItsOwnPageForItsOwn() throws Exception {
    String hi = JSON.writeValueAsString(Map.of("from", ANYBODY, "body", "hi"));
    String origin = "http://localhost:" + twilio.port();
    assertThat(twilio.send(PhoneRefusalsTest.posted(hi).header("Origin", origin)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void tellsNoSecret() throws Exception {
    assertThat(delivered(Map.of("from", ANYBODY, "body", "hi")).toString())
        .doesNotContain(RunningApp.AUTH_TOKEN, RunningApp.PEPPER, app.key(ANYBODY));
  }

  @Test
  void aCallGoesTheWholeWay() throws Exception {
    String phone = DemoPhones.ALL.get(2).e164();
    JsonNode greeting = called(Map.of("from", phone));
    assertThat(greeting.get("status").asInt()).isEqualTo(200);
    assertThat(greeting.get("signature").asText())
        .isEqualTo(twilio.signature(Calls.ROUTE, fields(greeting)));
    assertThat(fields(greeting)).containsEntry("From", List.of(phone));
    assertThat(strings(greeting.get("changes"))).containsExactly("met");
    assertThat(strings(greeting.get("spoken")).get(0)).startsWith("Hello");
    JsonNode answer = called(turn(phone, greeting, Map.of("Digits", "1")));
    String route = greeting.get("then").get("route").asText();
    assertThat(answer.get("signature").asText()).isEqualTo(twilio.signature(route, fields(answer)));
    assertThat(answer.get("callSid")).isEqualTo(greeting.get("callSid"));
    assertThat(answer.get("then").get("doing").asText()).isEqualTo("LISTENS");
  }

  @Test
  void aTurnThatComesAgainIsAnsweredAgainAndChangesNothing() throws Exception {
    JsonNode greeting = called(Map.of("from", ANYBODY));
    JsonNode first = called(turn(ANYBODY, greeting, Map.of("Digits", "1")));
    JsonNode again = called(turn(ANYBODY, greeting, Map.of("Digits", "1")));
    assertThat(again.get("body")).isEqualTo(first.get("body"));
    assertThat(again.get("spoken")).isEqualTo(first.get("spoken"));
    assertThat(again.get("then")).isEqualTo(first.get("then"));
    assertThat(strings(again.get("changes"))).isEmpty();
  }

  @Test
  void tellsWhatIsTextedAndWhatIsCalled() throws Exception {
    String setting = twilio.send(twilio.request("/simulator/setting").GET()).body();
    JsonNode numbers = JSON.readTree(setting).get("numbers");
    assertThat(JSON.treeToValue(numbers, Organisation.Numbers.class)).isEqualTo(DemoPhones.OURS);
  }

  /** What is done when a call has come to {@code sofar}. */
  private static Map<String, Object> turn(String phone, JsonNode sofar, Map<String, String> done) {
    return Map.of(
        "from",
        phone,
        "callSid",
        sofar.get("callSid").asText(),
        "route",
        sofar.get("then").get("route").asText(),
        "fields",
        done);
  }

  private static JsonNode delivered(Map<String, Object> text) throws Exception {
    return answered(PhoneRefusalsTest.posted(JSON.writeValueAsString(text)));
  }

  private static JsonNode called(Map<String, Object> act) throws Exception {
    return answered(PhoneRefusalsTest.called(JSON.writeValueAsString(act)));
  }

  private static JsonNode answered(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = twilio.send(request);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  /** The first suggestion of this form. */
  private static String suggestion(String form) throws Exception {
    String setting = twilio.send(twilio.request("/simulator/setting").GET()).body();
    return strings(JSON.readTree(setting).get("suggestions")).stream()
        .filter(text -> text.matches(form))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, List<String>> fields(JsonNode delivery) {
    Map<String, List<String>> fields = new TreeMap<>();
    delivery
        .get("fields")
        .properties()
        .forEach(field -> fields.put(field.getKey(), List.of(field.getValue().asText())));
    return fields;
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
