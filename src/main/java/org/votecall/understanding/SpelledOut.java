package org.votecall.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.votecall.words.Language;

/**
 * Writes numbers in digits that were spoken or typed piece by piece: "nine four six one two",
 * "seven thirty one", "sesenta y seis", "946 12", "9461O".
 */
final class SpelledOut {
  private static final int DIGITS_OF_A_ZIP = 5;
  private static final int LONGEST_PIECE = 4;
  private static final int UNITS_THAT_MAKE_A_NUMBER = 3;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> and = new HashSet<>();

  SpelledOut() {
    for (Language language : Language.values()) {
      for (String line : TableFile.lines(language, "numbers")) {
        String[] sides = line.split(" = ", 2);
        for (String word : sides[1].split(" ")) {
          if (sides[0].equals("and")) {
            and.add(word);
          } else {
            numbers.put(word, Integer.valueOf(sides[0]));
          }
        }
      }
    }
  }

  /** {@code folded} with numbers in digits; itself when there are none to write. */
  String writtenOut(String folded, List<Typed> typed) {
    StringBuilder written = new StringBuilder();
    int copied = 0;
    for (int at = 0; at < typed.size(); ) {
      Run run = new Run(typed, at);
      if (run.isNumber()) {
        written.append(folded, copied, typed.get(at).offset()).append(run.digits);
        copied = typed.get(run.end - 1).end();
      }
      at = Math.max(run.end, at + 1);
    }
    return copied == 0 ? folded : written.append(folded.substring(copied)).toString();
  }

  private int value(List<Typed> typed, int at) {
    return at < typed.size() ? numbers.getOrDefault(typed.get(at).word(), -1) : -1;
  }

  /** Pieces of numbers one behind the other, from a word on. */
  private final class Run {
    private final List<Typed> typed;
    private final StringBuilder digits = new StringBuilder();
    private int end;
    private int spoken;
    private int typedPieces;
    private boolean large;

    Run(List<Typed> typed, int from) {
      this.typed = typed;
      this.end = from;
      while (end < typed.size() && (speak() || typePiece())) {
        // each takes what it can
      }
    }

    /** Five digits however they came; or a number that nobody would say of a choice in a list. */
    boolean isNumber() {
      boolean pieces = spoken + typedPieces > 1;
      if (typedPieces > 0) {
        return pieces && digits.length() == DIGITS_OF_A_ZIP && !goesOn();
      }
      return large || spoken >= UNITS_THAT_MAKE_A_NUMBER;
    }

    /** "677 29th street" */
    private boolean goesOn() {
      return end < typed.size() && typed.get(end).offset() == typed.get(end - 1).end();
    }

    private boolean typePiece() {
      String word = typed.get(end).word();
      boolean piece = Character.isDigit(word.charAt(0)) && word.length() <= LONGEST_PIECE;
      if (piece) {
        digits.append(word);
        typedPieces++;
        end++;
      }
      return piece;
    }

    /** "seven", "thirty one", "seven hundred and thirty one" */
    private boolean speak() {
      int value = value(typed, end);
      if (value < 0 || isOr(value)) {
        return false;
      }
      end++;
      if (value < TEN && value(typed, end) == HUNDRED) {
        value *= HUNDRED;
        end++;
      }
      if (value >= HUNDRED) {
        value += rest(HUNDRED);
      }
      if (value % TEN == 0 && value % HUNDRED >= 2 * TEN) {
        value += rest(TEN);
      }
      digits.append(value);
      large |= value >= TEN;
      spoken++;
      return true;
    }

    /** "17 o 18": in Spanish an o between two numbers is no zero. */
    private boolean isOr(int value) {
      return value == 0 && end > 0 && isLong(end - 1) && isLong(end + 1);
    }

    private boolean isLong(int at) {
      String word = at < typed.size() ? typed.get(at).word() : "";
      return word.length() > 1 && Character.isDigit(word.charAt(0));
    }

    /** What is added to a round number: less than {@code limit}, perhaps behind "and". */
    private int rest(int limit) {
      int at = end < typed.size() && and.contains(typed.get(end).word()) ? end + 1 : end;
      int value = value(typed, at);
      if (value <= 0 || value >= limit) {
        return 0;
      }
      end = at + 1;
      return value;
    }
  }
}
