package org.votecall.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.database.Database;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.twilio.Signer;
import org.votecall.twilio.TextSize;
import org.votecall.twilio.Twiml;

/**
 * Carries texts to this very server as Twilio would: a form, signed, over HTTP, to the route that
 * Twilio calls. Nothing about the request is left out or taken on trust.
 */
public final class Carrier {
  /** The short code that is texted. */
  static final String NUMBER = DemoPhones.OURS.texts();

  private static final String SMS = "/twilio/sms";
  private static final String ACCOUNT = "AC" + "0".repeat(32);
  private static final int MOST_WAITING = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Signer signer;
  private final String publicBaseUrl;
  private final Database database;
  private final SupporterKey.Maker keys;

  /**
   * Makes a carrier.
   *
   * @param publicBaseUrl what signatures are checked against, wherever the server really listens
   */
  public Carrier(Signer signer, String publicBaseUrl, Database database, SupporterKey.Maker keys) {
    this.signer = signer;
    this.publicBaseUrl = publicBaseUrl;
    this.database = database;
    this.keys = keys;
  }

  /**
   * A text on its way in.
   *
   * @param picture whether it is a picture, with or without words
   * @param messageSid of a text that comes again; null for a new one
   */
  record Outgoing(PhoneNumber from, String body, boolean picture, @Nullable String messageSid) {}

  /** A text on its way back. */
  record Answer(String text, TextSize size) {}

  /**
   * Everything that happened.
   *
   * @param url that was signed
   * @param status of the response
   * @param body of the response, TwiML when all went well
   * @param changes in what is stored
   */
  record Delivery(
      String url,
      String signature,
      Map<String, String> fields,
      int status,
      String body,
      List<Answer> answers,
      List<String> changes) {}

  /**
   * One text at a time, so that the changes are its own; empty while others wait already, because
   * each takes one of the server's threads and needs a second.
   */
  Optional<Delivery> deliver(Outgoing text, URI server) throws IOException, InterruptedException {
    if (!waiting.tryAcquire()) {
      return Optional.empty();
    }
    try {
      synchronized (this) {
        return Optional.of(carry(text, server));
      }
    } finally {
      waiting.release();
    }
  }

  private Delivery carry(Outgoing text, URI server) throws IOException, InterruptedException {
    Map<String, String> fields = fields(text);
    String url = publicBaseUrl + SMS;
    String signature = signer.sign(url, single(fields));
    SupporterKey key = keys.keyOf(text.from());
    List<String> before = Traces.of(database, key);
    HttpResponse<String> response = post(server.resolve(SMS), fields, signature);
    List<Answer> answers =
        response.statusCode() == 200
            ? Twiml.texts(response.body()).stream()
                .map(answer -> new Answer(answer, TextSize.of(answer)))
                .toList()
            : List.of();
    return new Delivery(
        url,
        signature,
        fields,
        response.statusCode(),
        response.body(),
        answers,
        Traces.changes(before, Traces.of(database, key)));
  }

  private static Map<String, String> fields(Outgoing text) {
    String sid = text.messageSid() == null ? newSid(text.picture()) : text.messageSid();
    Map<String, String> fields = new TreeMap<>();
    fields.put("AccountSid", ACCOUNT);
    fields.put("ApiVersion", "2010-04-01");
    fields.put("Body", text.body());
    fields.put("From", text.from().e164());
    fields.put("FromCountry", "US");
    fields.put("MessageSid", sid);
    fields.put("NumMedia", text.picture() ? "1" : "0");
    fields.put("NumSegments", Integer.toString(TextSize.of(text.body()).segments()));
    fields.put("SmsMessageSid", sid);
    fields.put("SmsSid", sid);
    fields.put("SmsStatus", "received");
    fields.put("To", NUMBER);
    fields.put("ToCountry", "US");
    if (text.picture()) {
      fields.put("MediaContentType0", "image/jpeg");
      fields.put("MediaUrl0", "https://media.example/never-fetched");
    }
    return fields;
  }

  private static String newSid(boolean picture) {
    return (picture ? "MM" : "SM") + UUID.randomUUID().toString().replace("-", "");
  }

  private static Map<String, List<String>> single(Map<String, String> fields) {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
  }

  private HttpResponse<String> post(URI to, Map<String, String> fields, String signature)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(to)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("X-Twilio-Signature", signature)
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString(UTF_8));
    } catch (HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // a connection that was kept open may just have been closed; what comes twice counts once
      return client.send(request, BodyHandlers.ofString(UTF_8));
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
