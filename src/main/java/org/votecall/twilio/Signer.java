package org.votecall.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as Twilio does, for whatever stands in for Twilio: the demo, and tests. */
public final class Signer {
  private static final String ALGORITHM = "HmacSHA1";

  private final SecretKeySpec token;

  public Signer(String authToken) {
    this.token = new SecretKeySpec(authToken.getBytes(UTF_8), ALGORITHM);
  }

  /**
   * The X-Twilio-Signature of a form posted to {@code url}: over the URL, then every name in order,
   * each before every distinct value it has, in order.
   */
  public String sign(String url, Map<String, List<String>> fields) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(fields)
        .forEach(
            (name, values) ->
                new TreeSet<>(values).forEach(value -> signed.append(name).append(value)));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(token);
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
