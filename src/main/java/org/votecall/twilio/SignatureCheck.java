package org.votecall.twilio;

import com.twilio.security.RequestValidator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells whether Twilio sent a request. There is no way to turn it off. */
public final class SignatureCheck {
  private final String publicBaseUrl;
  private final List<RequestValidator> validators;

  /**
   * Makes a check.
   *
   * @param publicBaseUrl scheme, host and port as Twilio calls us, without a slash at its end
   * @param authTokens one, or two while one is being rotated
   */
  public SignatureCheck(String publicBaseUrl, List<String> authTokens) {
    if (authTokens.isEmpty()) {
      throw new IllegalArgumentException("a signature check needs an auth token");
    }
    this.publicBaseUrl = publicBaseUrl;
    this.validators = authTokens.stream().map(RequestValidator::new).toList();
  }

  /**
   * Whether one of the tokens signed this request.
   *
   * @param target path and query as they stood on the wire
   * @param signature the X-Twilio-Signature header, null when there is none
   */
  boolean passes(String target, Map<String, List<String>> fields, @Nullable String signature) {
    if (signature == null) {
      return false;
    }
    Map<String, String> signed = signed(fields);
    return validators.stream()
        .anyMatch(validator -> validator.validate(publicBaseUrl + target, signed, signature));
  }

  /**
   * Twilio signs a repeated name once for each distinct value, in order; the validator takes one
   * value a name and puts the name before it, so the further names go into the value.
   */
  private static Map<String, String> signed(Map<String, List<String>> fields) {
    Map<String, String> signed = new TreeMap<>();
    fields.forEach((name, values) -> signed.put(name, String.join(name, new TreeSet<>(values))));
    return signed;
  }
}
