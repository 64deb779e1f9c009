package org.votecall.understanding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
          "(?<![0-9$#%:/.+-])(?<![0-9],)([0-9]{5})(?:-[0-9]{4})?(?![0-9%-])(?![,.:/][0-9])");

  /** The whole message, with spaces between the digits or the nine of them in a row. */
  private static final Pattern SPACED =
      Pattern.compile("\\s*([0-9](?:\\s?[0-9]){4})(?:[\\s-]?[0-9]{4})?\\s*[.!]?\\s*");

  private static final Pattern STREET_AFTER =
      Pattern.compile(
          "\\s+(?:[\\p{L}0-9.'-]+\\s+){0,4}" + STREET_WORD + "\\b", Pattern.CASE_INSENSITIVE);

  /** What stands before five digits that are not where somebody lives. */
  private static final Pattern NOT_HOME_BEFORE =
      Pattern.compile(
          "(?:(?:\\b(?:work|works|working|office|job|school|used to|old|not|isn.?t|wasn.?t|case|number)"
              + "\\b[^0-9.,;!?]{0,24})|(?:\\b(?:[ahs]b|hr|acr|scr|bill|prop)\\s{0,2}))$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_HOME_AFTER =
      Pattern.compile(
          "\\s*(?:is|was)\\s+(?:my\\s+)?(?:old|work|office|former)\\b.*|\\s+to\\s+[0-9]{5}\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Places() {}

  static Optional<StreetAddress> address(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.find()
        ? Optional.of(new StreetAddress(matcher.group(), zip(matcher.group()).orElse(null)))
        : Optional.empty();
  }

  /**
   * The one ZIP in {@code text} that may be somebody's home: not the number of a house or a bill,
   * not the office, not the old one. None when two remain: we do not guess.
   */
  static Optional<Zip> zip(String text) {
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      return Optional.of(new Zip(spaced.group(1).replaceAll("\\s", "")));
    }
    Set<Zip> homes = new HashSet<>();
    Matcher matcher = ZIP.matcher(text);
    while (matcher.find()) {
      if (mayBeHome(text.substring(0, matcher.start()), text.substring(matcher.end()))) {
        homes.add(new Zip(matcher.group(1)));
      }
    }
    return homes.size() == 1 ? homes.stream().findFirst() : Optional.empty();
  }

  private static boolean mayBeHome(String before, String after) {
    return !STREET_AFTER.matcher(after).lookingAt()
        && !NOT_HOME_AFTER.matcher(after).matches()
        && !NOT_HOME_BEFORE.matcher(before).find();
  }
}
