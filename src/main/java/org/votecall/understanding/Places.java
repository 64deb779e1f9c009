package org.votecall.understanding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** Finds ZIP codes and street addresses inside a message, as it was written. */
final class Places {
  private static final String STREET_WORD =
      "(?:st|street|ave?|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|plz|plaza"
          + "|way|ter|terrace|cir|circle|hwy|highway|pkwy|parkway|sq|square|broadway|alley|row)";

  /** What stands behind a number that counts something, and in no street's name. */
  private static final String COUNTED =
      "(?:times?|mins?|minutes?|hours?|days?|weeks?|months?|years?|kids?|people|calls?|votes?|cops"
          + "|in|an?|no|not|to|my|and|i|we|it|they|you|of|who|on|or|ago|am|pm|more|out|for|so|but)";

  /** A house number, up to four words, and a word for a kind of street. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![0-9$,.:/-])[0-9]{1,6}[a-z]?(?: 1/2)?\\s+(?:(?!"
              + COUNTED
              + "\\b)[\\p{L}0-9.'\u2019-]+\\s+){0,4}"
              + STREET_WORD
              + "\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Five digits, perhaps with the four after them, that are no part of an amount or a time. */
  private static final Pattern ZIP =
      Pattern.compile(
          "(?<![0-9$#%:/.+-])(?<![0-9],)(?<![0-9] )([0-9]{5})(?:-[0-9]{4})?(?![0-9%-])(?![,.:/][0-9])");

  /** The whole message, with spaces between the digits or the nine of them in a row. */
  private static final Pattern SPACED =
      Pattern.compile("\\s*([0-9](?:\\s?[0-9]){4})(?:[\\s-]?[0-9]{4})?\\s*[.!]?\\s*");

  private static final Pattern STREET_AFTER =
      Pattern.compile(
          "\\s+(?:[\\p{L}0-9.'-]+\\s+){0,4}" + STREET_WORD + "\\b", Pattern.CASE_INSENSITIVE);

  private Places() {}

  static Optional<StreetAddress> address(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.find()
        ? Optional.of(new StreetAddress(matcher.group(), zip(matcher.group()).orElse(null)))
        : Optional.empty();
  }

  /** The last ZIP in {@code text} that is not the number of a house. */
  static Optional<Zip> zip(String text) {
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      return Optional.of(new Zip(spaced.group(1).replaceAll("\\s", "")));
    }
    Optional<Zip> last = Optional.empty();
    Matcher matcher = ZIP.matcher(text);
    while (matcher.find()) {
      Matcher street = STREET_AFTER.matcher(text).region(matcher.end(), text.length());
      if (!street.lookingAt()) {
        last = Optional.of(new Zip(matcher.group(1)));
      }
    }
    return last;
  }
}
