package org.votecall.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.votecall.words.Language;

/**
 * What a caller said, as they would have typed it, by {@code dictation.txt} of each language. Only
 * a ZIP code is written otherwise than it was recognised, and a digit said alone: all else is for
 * {@link Ears}.
 */
public final class Dictation {
  private static final String TABLE = "dictation";
  private static final int FEWEST_NUMBERS = 2;
  private static final int MOST_TIMES = 4;
  private static final int DIGITS_OF_A_ZIP = 5;
  private static final int DIGITS_OF_ZIP_AND_FOUR = 9;
  private static final int DIGITS_OF_THOUSANDS = 3;

  /** An amount, a date, a telephone number as a recogniser writes them. */
  private static final Pattern OTHER_NUMBER = Pattern.compile("[$%/+]");

  private final Numerals numerals = new Numerals();
  private final Map<String, String> homophones;
  private final Set<String> around = TableFile.words(TABLE, "around");
  private final Set<String> anew = TableFile.words(TABLE, "anew");
  private final Set<String> thousand = TableFile.words(TABLE, "thousand");
  private final Set<String> zeros = TableFile.words(TABLE, "zeros");
  private final Map<String, Integer> times = new HashMap<>();

  public Dictation() {
    homophones = new HashMap<>();
    for (Language language : Language.values()) {
      TableFile.lines(language, TABLE).stream()
          .map(line -> line.split(" = ", 2))
          .filter(sides -> sides.length == 2)
          .forEach(sides -> List.of(sides[1].split(" ")).forEach(w -> homophones.put(w, sides[0])));
    }
    for (int count = 2; count <= MOST_TIMES; count++) {
      for (String word : TableFile.words(TABLE, "times " + count)) {
        times.put(word, count);
      }
    }
  }

  /**
   * {@code recognised} with its ZIP in digits, "12345" or "12345-6789", when all of it is one said
   * in some way; "two" for "to" alone; otherwise itself.
   */
  public String written(String recognised) {
    if (recognised.length() > Ears.LONGEST || OTHER_NUMBER.matcher(recognised).find()) {
      return recognised;
    }
    List<String> words = List.of(Plain.of(recognised).split(" "));
    return words.size() == 1 && homophones.containsKey(words.get(0))
        ? homophones.get(words.get(0))
        : zip(words).orElse(recognised);
  }

  /** Of a ZIP that is taken back, what is said in its place: all of it, for we do not guess. */
  private Optional<String> zip(List<String> words) {
    List<String> meant = words.stream().map(word -> homophones.getOrDefault(word, word)).toList();
    Attempt attempt = new Attempt(words, meant);
    for (int at = 0; at < words.size(); ) {
      int end = at + 1;
      if (anew.contains(words.get(at))) {
        attempt = new Attempt(words, meant);
      } else if (!around.contains(words.get(at))) {
        end = attempt.take(at);
        if (end == at) {
          return Optional.empty();
        }
      }
      at = end;
    }
    return attempt.zip();
  }

  /** Digits said at once, and the word before which they end. */
  private record Piece(String digits, int end) {
    boolean isLong() {
      return digits.length() > 1;
    }
  }

  /** One time that somebody says their ZIP, piece by piece. */
  private final class Attempt {
    private final List<String> recognised;

    /** The same with numbers for what sounds like them. */
    private final List<String> words;

    private final StringBuilder digits = new StringBuilder();
    private boolean afterLong;
    private boolean pausedAtFive;
    private int thousandsEnd;
    private int numbers;

    Attempt(List<String> recognised, List<String> words) {
      this.recognised = recognised;
      this.words = words;
    }

    /** Where what begins at {@code at} ends; there itself when it is no part of a ZIP. */
    int take(int at) {
      String word = words.get(at);
      if (thousand.contains(word)) {
        return multiply() ? at + 1 : at;
      }
      if (zeros.contains(word)) {
        return writeZeros() ? at + 1 : at;
      }
      Optional<Piece> piece = afterLong && numerals.parts(words, at) ? Optional.empty() : piece(at);
      piece.ifPresent(said -> add(said, at));
      return piece.map(Piece::end).orElse(at);
    }

    /** By a thousand what was said so far, once. */
    private boolean multiply() {
      boolean first = thousandsEnd == 0;
      thousandsEnd = digits.length();
      numbers++;
      return first && thousandsEnd > 0;
    }

    /** As many as the last digit tells. */
    private boolean writeZeros() {
      int last = digits.length() - 1;
      int count = last < 0 ? 0 : Character.digit(digits.charAt(last), 10);
      boolean several = count > 1 && count <= MOST_TIMES;
      if (several) {
        digits.replace(last, last + 1, "0".repeat(count));
      }
      return several;
    }

    private void add(Piece piece, int from) {
      digits.append(piece.digits());
      afterLong = piece.isLong();
      pausedAtFive |= digits.length() == DIGITS_OF_A_ZIP;
      numbers +=
          IntStream.range(from, piece.end())
              .mapToObj(recognised::get)
              .mapToInt(word -> isTyped(word) ? word.length() : numerals.isNumber(word) ? 1 : 0)
              .sum();
    }

    private Optional<Piece> piece(int at) {
      if (at >= words.size()) {
        return Optional.empty();
      }
      String word = words.get(at);
      if (times.containsKey(word)) {
        return piece(at + 1)
            .filter(one -> !one.isLong())
            .map(one -> new Piece(one.digits().repeat(times.get(word)), one.end()));
      }
      return numerals
          .spoken(words, at)
          .map(said -> new Piece(String.valueOf(said.value()), said.end()))
          .or(() -> isTyped(word) ? Optional.of(new Piece(word, at + 1)) : Optional.empty());
    }

    private static boolean isTyped(String word) {
      return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** None when too little of it was recognised as numbers: "to for too". */
    Optional<String> zip() {
      String all = inThousands();
      String first = all.substring(0, Math.min(all.length(), DIGITS_OF_A_ZIP));
      String rest = all.substring(first.length());
      boolean twice = pausedAtFive && rest.equals(first);
      if (numbers < FEWEST_NUMBERS || first.length() < DIGITS_OF_A_ZIP) {
        return Optional.empty();
      }
      if (rest.isEmpty() || twice) {
        return Optional.of(first);
      }
      return all.length() == DIGITS_OF_ZIP_AND_FOUR
          ? Optional.of(first + "-" + rest)
          : Optional.empty();
    }

    /** "ninety four thousand" and "twelve" */
    private String inThousands() {
      int missing = DIGITS_OF_THOUSANDS - (digits.length() - thousandsEnd);
      return thousandsEnd == 0 || missing <= 0
          ? digits.toString()
          : new StringBuilder(digits).insert(thousandsEnd, "0".repeat(missing)).toString();
    }
  }
}
