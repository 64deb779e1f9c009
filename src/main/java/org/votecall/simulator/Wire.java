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
import java.util.stream.Collectors;
import org.votecall.twilio.Signer;

/**
 * Brings webhooks to this very server as Twilio would: a form, signed, over HTTP, to the route that
 * Twilio calls. Nothing about the request is left out or taken on trust.
 */
public final class Wire {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();
  private final Signer signer;
  private final String publicBaseUrl;

  /**
   * Makes a wire.
   *
   * @param publicBaseUrl what signatures are checked against, wherever the server really listens
   */
  public Wire(Signer signer, String publicBaseUrl) {
    this.signer = signer;
    this.publicBaseUrl = publicBaseUrl;
  }

  /**
   * A webhook and its response.
   *
   * @param url that was signed
   * @param status of the response
   * @param body of the response, TwiML when all went well
   */
  record Posted(String url, String signature, Map<String, String> fields, int status, String body) {
    boolean ok() {
      return status == 200;
    }
  }

  /** Posts {@code fields} to a route of {@code server}. */
  Posted post(String route, Map<String, String> fields, URI server)
      throws IOException, InterruptedException {
    String url = publicBaseUrl + route;
    String signature = signer.sign(url, single(fields));
    HttpResponse<String> response = send(server.resolve(route), fields, signature);
    return new Posted(url, signature, fields, response.statusCode(), response.body());
  }

  /** The route of ours that {@code url} leads to. */
  String route(String url) {
    if (!url.startsWith(publicBaseUrl + "/")) {
      throw new IllegalArgumentException("no address of ours: " + url);
    }
    return url.substring(publicBaseUrl.length());
  }

  private HttpResponse<String> send(URI to, Map<String, String> fields, String signature)
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

  private static Map<String, List<String>> single(Map<String, String> fields) {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
