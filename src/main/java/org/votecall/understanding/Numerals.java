package org.votecall.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.votecall.words.Language;

/**
 * Numbers in words, by {@code numbers.txt} of each language: "seven", "thirty one", "seven hundred
 * and thirty one", "fourteen hundred", "6 hundred 12".
 */
final class Numerals {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final Pattern TYPED = Pattern.compile("[1-9][0-9]?");

  /** A number and where it ends: before the word of that number. */
  record Spoken(int value, int end) {
    /** What units are added to. */
    boolean isTens() {
      return value % TEN == 0 && value % HUNDRED >= TEN;
    }

    boolean isLong() {
      return value >= TEN;
    }

    boolean isHundreds() {
      return value % HUNDRED == 0 && value >= HUNDRED;
    }
  }

  private final Map<String, Integer> values = new HashMap<>();
  private final Set<String> and = new HashSet<>();
  private final Set<String> or = new HashSet<>();
  private final Set<String> hundred = new HashSet<>();

  Numerals() {
    for (Language language : Language.values()) {
      for (String line : TableFile.lines(language, "numbers")) {
        String[] sides = line.split(" = ", 2);
        for (String word : sides[1].split(" ")) {
          add(sides[0], word);
        }
      }
    }
  }

  private void add(String meaning, String word) {
    switch (meaning) {
      case "and" -> and.add(word);
      case "or" -> or.add(word);
      case "hundred" -> hundred.add(word);
      default -> values.put(word, Integer.valueOf(meaning));
    }
  }

  boolean isNumber(String word) {
    return values.containsKey(word) || hundred.contains(word);
  }

  /**
   * The number in {@code words} from one of them on, as long as it can be. What is typed is a part
   * of one, and none by itself.
   */
  Optional<Spoken> spoken(List<String> words, int from) {
    int value = value(words, from);
    if (value < 0) {
      return Optional.empty();
    }
    Spoken first = new Spoken(value, from + 1);
    boolean typed = isTyped(words.get(from));
    Spoken small = inHundreds(typed ? first : withUnits(first, words), words);
    return typed && small.equals(first)
        ? Optional.empty()
        : Optional.of(withUnits(withRest(small, words), words));
  }

  /** "thirty" and "one"; but ten is not added to without "and": "diez y seis". */
  private Spoken withUnits(Spoken said, List<String> words) {
    boolean ten = said.value % HUNDRED == TEN;
    return said.isTens() && (!ten || isAnd(words, said.end)) ? plus(said, TEN, words) : said;
  }

  private Spoken inHundreds(Spoken said, List<String> words) {
    boolean many = said.value > 0 && said.value < HUNDRED && said.end < words.size();
    return many && hundred.contains(words.get(said.end))
        ? new Spoken(said.value * HUNDRED, said.end + 1)
        : said;
  }

  private Spoken withRest(Spoken said, List<String> words) {
    return said.isHundreds() ? plus(said, HUNDRED, words) : said;
  }

  /** What is added to a round number: less than {@code limit}, perhaps behind "and". */
  private Spoken plus(Spoken said, int limit, List<String> words) {
    int at = isAnd(words, said.end) ? said.end + 1 : said.end;
    int value = value(words, at);
    return value > 0 && value < limit ? new Spoken(said.value + value, at + 1) : said;
  }

  /**
   * "17 o 18": whether the word at {@code at}, behind a number of several digits, stands before
   * another, so that in Spanish it is no zero.
   */
  boolean parts(List<String> words, int at) {
    String after = at + 1 < words.size() ? words.get(at + 1) : "";
    boolean typed = after.length() > 1 && Character.isDigit(after.charAt(0));
    return or.contains(words.get(at))
        && (typed || (!after.isEmpty() && spoken(words, at + 1).stream().anyMatch(Spoken::isLong)));
  }

  private boolean isAnd(List<String> words, int at) {
    return at < words.size() && and.contains(words.get(at));
  }

  /** -1 for what is no number; a word for hundreds is one hundred by itself. */
  private int value(List<String> words, int at) {
    String word = at < words.size() ? words.get(at) : "";
    if (isTyped(word)) {
      return Integer.parseInt(word);
    }
    return hundred.contains(word) ? HUNDRED : values.getOrDefault(word, -1);
  }

  /** Not "05", which is two digits, nor what is a number by itself. */
  private static boolean isTyped(String word) {
    return TYPED.matcher(word).matches();
  }
}
