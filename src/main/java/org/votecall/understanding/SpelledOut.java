package org.votecall.understanding;

import java.util.List;
import java.util.Optional;
import org.votecall.understanding.Numerals.Spoken;

/**
 * Writes numbers in digits that were spoken or typed piece by piece: "nine four six one two",
 * "seven thirty one", "sesenta y seis", "946 12", "9461O".
 */
final class SpelledOut {
  private static final int DIGITS_OF_A_ZIP = 5;
  private static final int LONGEST_PIECE = 4;
  private static final int UNITS_THAT_MAKE_A_NUMBER = 3;

  private final Numerals numerals = new Numerals();

  /** {@code folded} with numbers in digits; itself when there are none to write. */
  String writtenOut(String folded, List<Typed> typed) {
    List<String> words = typed.stream().map(Typed::word).toList();
    StringBuilder written = new StringBuilder();
    int copied = 0;
    for (int at = 0; at < typed.size(); ) {
      Run run = new Run(folded, typed, words, at);
      if (run.isNumber()) {
        written.append(folded, copied, typed.get(at).offset()).append(run.digits);
        copied = typed.get(run.end - 1).end();
      }
      at = Math.max(run.next(), at + 1);
    }
    return copied == 0 ? folded : written.append(folded.substring(copied)).toString();
  }

  /** Pieces of numbers one behind the other, from a word on. */
  private final class Run {
    private final String folded;
    private final List<Typed> typed;
    private final List<String> words;
    private final StringBuilder digits = new StringBuilder();
    private int end;
    private int spoken;
    private int typedPieces;
    private boolean large;
    private boolean afterLong;

    Run(String folded, List<Typed> typed, List<String> words, int from) {
      this.folded = folded;
      this.typed = typed;
      this.words = words;
      this.end = from;
      while (end < typed.size() && !isOr() && (speak() || typePiece())) {
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
      String word = words.get(end);
      boolean piece =
          Character.isDigit(word.charAt(0)) && word.length() <= LONGEST_PIECE && !isDate();
      if (piece) {
        digits.append(word);
        afterLong = word.length() > 1;
        typedPieces++;
        end++;
      }
      return piece;
    }

    private boolean speak() {
      Optional<Spoken> number = numerals.spoken(words, end);
      if (number.isEmpty()) {
        return false;
      }
      digits.append(number.get().value());
      afterLong = number.get().isLong();
      large |= afterLong;
      spoken++;
      end = number.get().end();
      return true;
    }

    private boolean isOr() {
      return afterLong && numerals.parts(words, end);
    }

    /** "11/3/26" */
    private boolean isDate() {
      int start = typed.get(end).offset();
      return digits.length() > 0 && folded.charAt(start - 1) == '/';
    }

    /** Where the next may begin: behind an "or". */
    int next() {
      return end < typed.size() && isOr() ? end + 1 : end;
    }
  }
}
