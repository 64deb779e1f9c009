package org.votecall.understanding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** Finds ZIP codes and street addresses inside a message. */
final class Places {
  private static final String STREET_WORD =
      "(?:st|street|ave?|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|plz|plaza"
          + "|way|ter|terrace|cir|circle|hwy|highway|pkwy|parkway|sq|square|broadway|alley|row)";

  /** A house number, up to five words, and a word for a kind of street. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b[0-9]{1,6}[a-z]?\\s+(?:[\\p{L}0-9.'’-]+\\s+){0,5}" + STREET_WORD + "\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Five digits by themselves, or as people space them, with or without the four after them. */
  private static final Pattern ZIP =
      Pattern.compile("(?<![0-9] ?)([0-9] ?[0-9] ?[0-9] ?[0-9] ?[0-9])(?: ?[0-9]{4})?(?! ?[0-9])");

  private static final Pattern STREET_AFTER =
      Pattern.compile("^ (?:[a-z0-9]+ ){0,4}" + STREET_WORD + "\\b.*");

  private Places() {}

  static Optional<StreetAddress> address(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group();
    return Optional.of(new StreetAddress(found, zip(Plain.of(found)).orElse(null)));
  }

  /** The last ZIP in {@code plain} that is not the number of a house. */
  static Optional<Zip> zip(String plain) {
    Optional<Zip> last = Optional.empty();
    Matcher matcher = ZIP.matcher(plain);
    while (matcher.find()) {
      boolean houseNumber = STREET_AFTER.matcher(plain.substring(matcher.end())).matches();
      if (!houseNumber) {
        last = Optional.of(new Zip(matcher.group(1).replace(" ", "")));
      }
    }
    return last;
  }
}
