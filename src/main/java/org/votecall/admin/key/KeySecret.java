package org.votecall.admin.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as it is presented: {@code vc_<id>_<secret>}, both random hexadecimal digits. The id alone
 * gives nobody anything and may be written down.
 */
record KeySecret(String id, String secret) {
  private static final Pattern FORM = Pattern.compile("vc_([0-9a-f]{12})_([0-9a-f]{40})");
  private static final int ID_BYTES = 6;
  private static final int SECRET_BYTES = 20;

  static KeySecret random(SecureRandom chance) {
    return new KeySecret(hex(chance, ID_BYTES), hex(chance, SECRET_BYTES));
  }

  private static String hex(SecureRandom chance, int bytes) {
    byte[] random = new byte[bytes];
    chance.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Empty where {@code presented} is no key of this form. */
  static Optional<KeySecret> parse(String presented) {
    Matcher form = FORM.matcher(presented);
    return form.matches()
        ? Optional.of(new KeySecret(form.group(1), form.group(2)))
        : Optional.empty();
  }

  /** As it is told, once. */
  String presented() {
    return "vc_" + id + "_" + secret;
  }

  /** As it is kept: of 160 random bits, a plain hash tells nothing. */
  String hash() {
    return HexFormat.of().formatHex(digest(secret));
  }

  /** Whether two texts are the same, in a time that does not tell how much of them is. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(digest(one), digest(other));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "key " + id;
  }
}
