package org.votecall.supporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.votecall.phone.PhoneNumber;

/**
 * A supporter, known by a keyed hash of their phone number and by nothing else; or where that is
 * not theirs for sure, by one of the call they are in.
 *
 * @param hex HMAC-SHA256 under the installation's pepper, 64 hexadecimal digits
 */
public record SupporterKey(String hex) {
  private static final String ALGORITHM = "HmacSHA256";

  /** Makes keys; the pepper stays in here. */
  public static final class Maker {
    private final SecretKeySpec pepper;

    public Maker(String pepper) {
      this.pepper = new SecretKeySpec(pepper.getBytes(UTF_8), ALGORITHM);
    }

    public SupporterKey keyOf(PhoneNumber phone) {
      return keyOf(phone.e164());
    }

    /** For whoever says to call from {@code phone}, which nobody vouches for. */
    public SupporterKey keyOfClaimed(PhoneNumber phone) {
      return keyOf("claimed " + phone.e164());
    }

    /** For whoever is in one call and cannot be told in another. */
    public SupporterKey keyOfCall(String callSid) {
      return keyOf("call " + callSid);
    }

    private SupporterKey keyOf(String identity) {
      try {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(pepper);
        return new SupporterKey(HexFormat.of().formatHex(mac.doFinal(identity.getBytes(UTF_8))));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java has " + ALGORITHM, e);
      }
    }
  }
}
