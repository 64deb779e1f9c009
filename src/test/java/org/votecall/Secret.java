package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.address.StreetAddress;

/**
 * What tells where somebody lives and must not be found anywhere, however it is written.
 *
 * @param written finds it in text, or in bytes read as ISO 8859-1
 */
record Secret(Pattern written) {
  private static final int WORDS_THAT_TELL = 3;
  private static final String BETWEEN = "(?:[^a-z0-9]{0,4}|%20)";
  private static final int DECIMALS_THAT_TELL = 4;

  /** The house's number and the two words after it, with whatever stands between. */
  static Secret street(StreetAddress address) {
    return new Secret(
        Pattern.compile(
            Arrays.stream(address.text().toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
                .limit(WORDS_THAT_TELL)
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN, "(?<![0-9])", "(?![a-z0-9])")),
            Pattern.CASE_INSENSITIVE));
  }

  /** A latitude or longitude, to a dozen metres in digits or as the eight bytes of a number. */
  static Secret degrees(double degrees) {
    String digits = String.valueOf(Math.abs(degrees));
    String known =
        digits.substring(
            0, Math.min(digits.length(), digits.indexOf('.') + 1 + DECIMALS_THAT_TELL));
    return new Secret(
        Pattern.compile(
            Stream.of(
                    "(?<![0-9])" + Pattern.quote(known),
                    bytes(degrees, ByteOrder.BIG_ENDIAN),
                    bytes(degrees, ByteOrder.LITTLE_ENDIAN))
                .collect(Collectors.joining("|"))));
  }

  boolean isIn(String text) {
    return written.matcher(text).find();
  }

  boolean isIn(byte[] bytes) {
    return isIn(new String(bytes, ISO_8859_1));
  }

  private static String bytes(double number, ByteOrder order) {
    byte[] bytes = ByteBuffer.allocate(Double.BYTES).order(order).putDouble(number).array();
    return Pattern.quote(new String(bytes, ISO_8859_1));
  }
}
