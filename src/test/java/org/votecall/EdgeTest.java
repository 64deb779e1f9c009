package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.TwilioStandIn.SMS;
import static org.votecall.TwilioStandIn.encoded;
import static org.votecall.TwilioStandIn.form;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.twilio.Signer;

/** What the edge refuses. Every test ends with an empty database. */
final class EdgeTest extends OnOneServer {
  private static final int MOST_BYTES = 64 * 1024;
  private static final Map<String, List<String>> TEXT =
      new InboundText("SM1", "+15105550142", "hi").form();

  @AfterEach
  void nothingIsStored() throws Exception {
    assertThat(app.database().rows()).isEmpty();
  }

  @Test
  void refusesTheUnsigned() throws Exception {
    refused(403, twilio.unsigned(SMS, encoded(TEXT)));
    refused(403, twilio.unsigned(SMS, new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "L/OH5YylLD5NRKLltdqwSvS0BnU=", "none of it is base64"})
  void refusesAWrongSignature(String signature) throws Exception {
    refused(403, twilio.unsigned(SMS, encoded(TEXT)).header("X-Twilio-Signature", signature));
  }

  @Test
  void refusesASignatureOfSomethingElse() throws Exception {
    String ours = twilio.signature(SMS, TEXT);
    byte[] other = encoded(new InboundText("SM1", "+15105550142", "STOP").form());
    refused(403, twilio.unsigned(SMS, other).header("X-Twilio-Signature", ours));
    String elsewhere = twilio.signature("/twilio/status/message", TEXT);
    refused(403, twilio.unsigned(SMS, encoded(TEXT)).header("X-Twilio-Signature", elsewhere));
    String othersToken = new Signer("guessed").sign(TwilioStandIn.PUBLIC_BASE_URL + SMS, TEXT);
    refused(403, twilio.unsigned(SMS, encoded(TEXT)).header("X-Twilio-Signature", othersToken));
  }

  /** Whoever may name the URL that was signed, may replay what was signed for another one. */
  @Test
  void believesNoProxy() throws Exception {
    String elsewhere = new Signer("an auth token").sign("https://other.example" + SMS, TEXT);
    refused(
        403,
        twilio
            .unsigned(SMS, encoded(TEXT))
            .header("X-Twilio-Signature", elsewhere)
            .header("X-Forwarded-Host", "other.example")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-For", "54.172.60.0")
            .header("Forwarded", "host=other.example;proto=https")
            .header("X-Original-URL", "https://other.example" + SMS));
  }

  @Test
  void theQueryIsSignedToo() throws Exception {
    String withoutQuery = twilio.signature(SMS, TEXT);
    refused(
        403,
        twilio.unsigned(SMS + "?a=1", encoded(TEXT)).header("X-Twilio-Signature", withoutQuery));
    String withQuery = twilio.signature(SMS + "?a=1", TEXT);
    refused(403, twilio.unsigned(SMS, encoded(TEXT)).header("X-Twilio-Signature", withQuery));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/twilio/status/message", "/twilio/status/call"})
  void refusesUnsignedStatusEvents(String target) throws Exception {
    refused(403, twilio.unsigned(target, encoded(form("MessageStatus", "delivered"))));
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    Map<String, List<String>> large = form("MessageSid", "SM1", "Body", "a".repeat(MOST_BYTES));
    refused(413, twilio.signed(SMS, large));
    refused(413, chunked(large));
  }

  @Test
  void reads64KilobytesInPieces() throws Exception {
    int others = encoded(form("MessageSid", "", "Body", "")).length;
    Map<String, List<String>> full =
        form("MessageSid", "", "Body", "a".repeat(MOST_BYTES - others));
    assertThat(encoded(full)).hasSize(MOST_BYTES);
    assertThat(twilio.send(twilio.signed(SMS, full)).statusCode()).isEqualTo(200);
    assertThat(twilio.send(chunked(full)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded-not",
        ";"
      })
  void readsOnlyForms(String type) throws Exception {
    refused(415, typed(type, encoded(TEXT)));
  }

  @Test
  void readsNothingWithoutAType() throws Exception {
    refused(
        415,
        twilio
            .request(SMS)
            .POST(BodyPublishers.ofByteArray(encoded(TEXT)))
            .header("X-Twilio-Signature", twilio.signature(SMS, TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iso-8859-1", "UTF-16", "utf-8; utf-16"})
  void readsOnlyUtf8(String charset) throws Exception {
    refused(400, typed("application/x-www-form-urlencoded; charset=" + charset, encoded(TEXT)));
  }

  /** Asking for a charset nobody has is the sender's mistake, and no failure of ours to log. */
  @ParameterizedTest
  @ValueSource(strings = {"x-nonsense", "\""})
  void refusesACharsetThatDoesNotExist(String charset) throws Exception {
    refused(400, typed("application/x-www-form-urlencoded; charset=" + charset, encoded(TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Body=%ZZ", "Body=%", "Body=%C3%28", "Body=%FF", "%=1"})
  void refusesABrokenForm(String body) throws Exception {
    refused(400, typed("application/x-www-form-urlencoded", body.getBytes(UTF_8)));
  }

  @Test
  void otherMethodsDoNothing() throws Exception {
    assertThat(twilio.send(twilio.request(SMS).GET()).statusCode()).isBetween(400, 499);
    assertThat(twilio.send(twilio.request(SMS).DELETE()).statusCode()).isBetween(400, 499);
  }

  @Test
  void saysThatItIsWell() throws Exception {
    assertThat(twilio.send(twilio.request("/health").GET()).statusCode()).isEqualTo(200);
  }

  private static HttpRequest.Builder typed(String type, byte[] body) {
    return twilio
        .request(SMS)
        .header("Content-Type", type)
        .header("X-Twilio-Signature", twilio.signature(SMS, TEXT))
        .POST(BodyPublishers.ofByteArray(body));
  }

  /** Signed, but without a Content-Length to be warned by. */
  private static HttpRequest.Builder chunked(Map<String, List<String>> fields) {
    byte[] body = encoded(fields);
    return twilio
        .signed(SMS, fields)
        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }

  private static void refused(int status, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = twilio.send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
  }
}
