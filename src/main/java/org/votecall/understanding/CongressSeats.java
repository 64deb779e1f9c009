package org.votecall.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.legislature.States;
import org.votecall.understanding.Districts.Spoken;
import org.votecall.understanding.StatedDistrict.Body;

/** Finds "CA-12" and "NY's 12th": a state's seats in Congress go by its two letters. */
final class CongressSeats {
  private static final Set<String> STATES = Set.copyOf(States.all());

  /** "in 12", "OK 1": letters that take a hyphen and capitals. */
  private static final Set<String> WORDS = TableFile.words("places", "letters");

  private static final Set<String> NO_SEATS = TableFile.words("places", "no_seat");

  /** "SD 11" is a senate district, and all of South Dakota one seat. */
  private static final String SENATE_DISTRICT = "sd";

  private static final String HYPHENS = "-\u2010\u2011\u2013";

  private static final Pattern SEAT =
      Pattern.compile(
          "(?<![\\p{Alnum}"
              + HYPHENS
              + "])([A-Za-z]{2})(["
              + HYPHENS
              + "]|s? ?)0?([1-9][0-9]?)(?:st|nd|rd|th)?(?![\\p{Alnum}%$]|[,.:/-][0-9])");

  private static final Pattern STATE_BEFORE = Pattern.compile("(?<!\\p{Alnum})([A-Z]{2})s?,?[ -]$");
  private static final int LONGEST_BEFORE = 6;

  /** Every seat that {@code text} speaks of. */
  List<Spoken> in(String text) {
    List<Spoken> seats = new ArrayList<>();
    Matcher seat = SEAT.matcher(text);
    while (seat.find()) {
      String number = seat.group(3);
      boolean hyphen = !seat.group(2).isEmpty() && HYPHENS.contains(seat.group(2));
      if (!NO_SEATS.contains(seat.group(1).toLowerCase(Locale.ROOT) + number)) {
        state(seat.group(1), hyphen)
            .map(state -> new StatedDistrict(Body.CONGRESS, state, number))
            .ifPresent(district -> seats.add(new Spoken(district, seat.start(), seat.end())));
      }
    }
    return seats;
  }

  /** The state whose two letters end at {@code end}. */
  Optional<String> stateBefore(String text, int end) {
    Matcher before = STATE_BEFORE.matcher(text.substring(Math.max(0, end - LONGEST_BEFORE), end));
    return before.find() ? state(before.group(1), false) : Optional.empty();
  }

  /** The state of two letters, if they are not likelier to be a word. */
  private static Optional<String> state(String letters, boolean hyphen) {
    String lower = letters.toLowerCase(Locale.ROOT);
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    boolean meant = WORDS.contains(lower) ? hyphen && capitals : hyphen || capitals;
    return meant && STATES.contains(lower) && !lower.equals(SENATE_DISTRICT)
        ? Optional.of(lower)
        : Optional.empty();
  }
}
