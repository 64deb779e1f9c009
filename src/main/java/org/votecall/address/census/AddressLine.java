package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.regex.Pattern;
import org.votecall.address.StreetAddress;

/**
 * An address on one line, as it is asked for.
 *
 * @param text with its ZIP, if any is known
 */
record AddressLine(String text) {
  /** The geocoder refuses longer ones. */
  private static final int LONGEST = 100;

  /** Five digits that come first are the number of the house. */
  private static final Pattern ZIP = Pattern.compile("(?<!^)\\b[0-9]{5}(?:-[0-9]{4})?\\b");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  static AddressLine of(StreetAddress address) {
    String text = BLANKS.matcher(address.text()).replaceAll(" ").strip();
    return address.zip() == null || ZIP.matcher(text).find()
        ? new AddressLine(text)
        : new AddressLine(text + ", " + address.zip());
  }

  /** Whether the geocoder could make anything of it. */
  boolean canBeAsked() {
    return text.length() <= LONGEST && !folded().isEmpty();
  }

  /** The same for two people who write one address with other capitals, commas and spaces. */
  String folded() {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Fit to stand in the query of a URL. */
  String encoded() {
    return URLEncoder.encode(text, UTF_8);
  }

  /** Says nothing, because logs hold no addresses. */
  @Override
  public String toString() {
    return "AddressLine";
  }
}
