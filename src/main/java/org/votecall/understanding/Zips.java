package org.votecall.understanding;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.address.Zip;
import org.votecall.understanding.Candidates.Candidate;

/** Finds ZIP codes in a message, and leaves out what has five digits and is none. */
final class Zips {
  /** Five digits, perhaps with the four after them, that are no part of an amount or a time. */
  private static final Pattern ZIP =
      Pattern.compile(
          "(?<![0-9$#%:/.+-])(?<![0-9],)([0-9]{5})(?:-?[0-9]{4})?(?![0-9%-])(?![,.:/][0-9])");

  /** The whole message, with spaces among the digits. */
  private static final Pattern SPACED =
      Pattern.compile("\\s*([0-9](?:\\s?[0-9]){4})(?:[\\s-]?[0-9]{4})?\\s*[.!]?\\s*");

  private static final Pattern BILL_BEFORE =
      Pattern.compile(
          "\\b" + TableFile.anyOf("places", "bill") + "\\s{0,2}$", Pattern.CASE_INSENSITIVE);

  /** "from ... to ..." */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "\\s+" + TableFile.anyOf("places", "to") + "\\s+[0-9]{5}\\b.*", Pattern.DOTALL);

  private Zips() {}

  /** The ZIP that is all there is of {@code text}. */
  static Optional<Zip> whole(String text) {
    Matcher spaced = SPACED.matcher(text);
    return spaced.matches()
        ? Optional.of(new Zip(spaced.group(1).replaceAll("\\s", "")))
        : Optional.empty();
  }

  /**
   * The one ZIP in {@code text} that may be home.
   *
   * @param whose what is said of the number at an offset of {@code text}
   */
  static Optional<Candidate<Zip>> home(String text, IntFunction<Set<Whose>> whose) {
    Candidates<Zip> homes = new Candidates<>();
    Matcher matcher = ZIP.matcher(text);
    while (matcher.find()) {
      if (isZip(text.substring(0, matcher.start()), text.substring(matcher.end()))) {
        homes.add(new Zip(matcher.group(1)), whose.apply(matcher.start()));
      }
    }
    return homes.home();
  }

  /** Not the number of a house or a bill, and not the one they have left. */
  private static boolean isZip(String before, String after) {
    return !Streets.goOnIn(after)
        && !LEFT_BEHIND.matcher(after).matches()
        && !BILL_BEFORE.matcher(before).find();
  }
}
