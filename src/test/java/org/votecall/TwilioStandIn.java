package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.votecall.twilio.Signer;

/** Posts to a running Votecall as Twilio does, and as those do who pretend to be Twilio. */
final class TwilioStandIn {
  static final String SMS = "/twilio/sms";

  /** What Twilio calls, and signs. Where the server really listens is nobody's business. */
  static final String PUBLIC_BASE_URL = "http://localhost:8080";

  private static final String FORM_TYPE = "application/x-www-form-urlencoded; charset=UTF-8";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final int port;
  private final Signer signer;

  TwilioStandIn(int port, String authToken) {
    this.port = port;
    this.signer = new Signer(authToken);
  }

  /** A form of one value for each name. */
  static Map<String, List<String>> form(String... namesAndValues) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return fields;
  }

  static byte[] encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"))
        .getBytes(UTF_8);
  }

  int port() {
    return port;
  }

  String signature(String target, Map<String, List<String>> fields) {
    return signer.sign(PUBLIC_BASE_URL + target, fields);
  }

  /** A request to {@code target} with no body, no type and no signature yet. */
  HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target))
        .timeout(PATIENCE);
  }

  HttpRequest.Builder unsigned(String target, byte[] body) {
    return request(target).header("Content-Type", FORM_TYPE).POST(BodyPublishers.ofByteArray(body));
  }

  HttpRequest.Builder signed(String target, Map<String, List<String>> fields) {
    return unsigned(target, encoded(fields))
        .header("X-Twilio-Signature", signature(target, fields));
  }

  HttpResponse<String> text(InboundText text) throws IOException, InterruptedException {
    return send(signed(SMS, text.form()));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, UTF_8);
  }
}
