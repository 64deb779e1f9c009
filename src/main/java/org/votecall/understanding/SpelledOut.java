package org.votecall.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.words.Language;

/** Puts together the digits of a ZIP that were spoken, or typed one by one. */
final class SpelledOut {
  private static final int DIGITS_OF_A_ZIP = 5;
  private static final Pattern ONE_BY_ONE =
      Pattern.compile("(?<![0-9$#%.,:/-])(?<![0-9] )[0-9](?:[ -][0-9]){4}(?![0-9])(?! [0-9])");

  /** The letter for the number: "9411O". */
  private static final Pattern LETTER_O =
      Pattern.compile("\\b(?=(?:[Oo]*[0-9]){3})(?=[0-9]*[Oo])[0-9Oo]{5}\\b");

  private final Map<String, String> digits = new HashMap<>();
  private final Pattern spoken;

  SpelledOut() {
    for (Language language : Language.values()) {
      for (String line : TableFile.lines(language, "numbers")) {
        String[] sides = line.split(" = ", 2);
        for (String word : sides[1].split(" ")) {
          digits.put(word, sides[0]);
        }
      }
    }
    String digit = "(?:" + String.join("|", digits.keySet()) + ")";
    spoken =
        Pattern.compile("\\b" + digit + "(?:[ ,-]+" + digit + "){4}\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Whether there may be such a ZIP among {@code typed}. */
  boolean concerns(List<Typed> typed) {
    int one = 0;
    for (Typed word : typed) {
      one += digits.containsKey(word.word()) || isDigit(word.word()) ? 1 : 0;
    }
    return one >= DIGITS_OF_A_ZIP || typed.stream().anyMatch(word -> word.word().equals("o"));
  }

  private static boolean isDigit(String word) {
    return word.length() == 1 && Character.isDigit(word.charAt(0));
  }

  /** {@code text} with such ZIPs written as five digits in a row. */
  String writtenOut(String text) {
    String joined =
        ONE_BY_ONE.matcher(text).replaceAll(match -> match.group().replaceAll("[ -]", ""));
    joined = LETTER_O.matcher(joined).replaceAll(match -> match.group().replaceAll("[Oo]", "0"));
    Matcher words = spoken.matcher(joined);
    return words.replaceAll(match -> digitsOf(match.group()));
  }

  private String digitsOf(String words) {
    StringBuilder written = new StringBuilder(DIGITS_OF_A_ZIP);
    for (String word : words.toLowerCase(Locale.ROOT).split("[ ,-]+")) {
      written.append(digits.get(word));
    }
    return written.toString();
  }
}
