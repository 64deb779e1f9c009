package org.votecall.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** Finds ZIP codes and street addresses inside a message, and leaves out those of other people. */
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
          "(?<![0-9$#%:/.+-])(?<![0-9],)([0-9]{5})(?:-?[0-9]{4})?(?![0-9%-])(?![,.:/][0-9])");

  /** The whole message, with spaces among the digits. */
  private static final Pattern SPACED =
      Pattern.compile("\\s*([0-9](?:\\s?[0-9]){4})(?:[\\s-]?[0-9]{4})?\\s*[.!]?\\s*");

  private static final Pattern STREET_AFTER =
      Pattern.compile(
          "\\s+(?:[\\p{L}0-9.'-]+\\s+){0,4}" + STREET_WORD + "\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BILL_BEFORE =
      Pattern.compile("\\b(?:[ahs]b|hr|acr|scr|bill|prop)\\s{0,2}$", Pattern.CASE_INSENSITIVE);

  /** "from ... to ..." */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("\\s+(?:to|a|al)\\s+[0-9]{5}\\b.*", Pattern.DOTALL);

  private final Phrasebook<Whose> whose;

  Places(Phrasebook<Whose> whose) {
    this.whose = whose;
  }

  /** A ZIP in the message. */
  private record Candidate(Zip zip, Set<Whose> whose) {
    boolean is(Whose theirs) {
      return whose.contains(theirs);
    }
  }

  /**
   * Where the supporter may live by {@code text}.
   *
   * @param said the same text, as words
   */
  Place find(String text, Utterance said) {
    if (!said.hasNumber()) {
      return Place.NONE;
    }
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      return new Place(new Zip(spaced.group(1).replaceAll("\\s", "")), null, true);
    }
    IntFunction<Set<Whose>> around = whose.readAround(said);
    IntFunction<Set<Whose>> theirs = offset -> around.apply(said.wordAt(offset));
    Matcher address = ADDRESS.matcher(text);
    if (address.find() && !theirs.apply(address.start()).contains(Whose.NOT_MINE)) {
      Zip zip = zips(address.group(), theirs, address.start()).map(Candidate::zip).orElse(null);
      return new Place(zip, new StreetAddress(address.group(), zip), true);
    }
    return zips(text, theirs, 0)
        .map(found -> new Place(found.zip(), null, !found.whose().isEmpty()))
        .orElse(Place.NONE);
  }

  /** The one ZIP that may be home: of two, the one they say is theirs. We do not guess. */
  private Optional<Candidate> zips(String text, IntFunction<Set<Whose>> whose, int offset) {
    List<Candidate> homes = new ArrayList<>();
    Matcher matcher = ZIP.matcher(text);
    while (matcher.find()) {
      Set<Whose> theirs = whose.apply(offset + matcher.start());
      if (!theirs.contains(Whose.NOT_MINE)
          && isZip(text.substring(0, matcher.start()), text.substring(matcher.end()))) {
        homes.add(new Candidate(new Zip(matcher.group(1)), theirs));
      }
    }
    return only(homes, Whose.MINE)
        .or(() -> only(homes, Whose.ALONE))
        .or(() -> onlyZip(homes.stream()));
  }

  private static Optional<Candidate> only(List<Candidate> homes, Whose theirs) {
    return onlyZip(homes.stream().filter(home -> home.is(theirs)));
  }

  private static Optional<Candidate> onlyZip(Stream<Candidate> homes) {
    List<Candidate> left = homes.toList();
    return left.stream().map(Candidate::zip).distinct().count() == 1
        ? Optional.of(left.get(0))
        : Optional.empty();
  }

  /** Not the number of a house or a bill, and not the one they have left. */
  private static boolean isZip(String before, String after) {
    return !STREET_AFTER.matcher(after).lookingAt()
        && !LEFT_BEHIND.matcher(after).matches()
        && !BILL_BEFORE.matcher(before).find();
  }
}
