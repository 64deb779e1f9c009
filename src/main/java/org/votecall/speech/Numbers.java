package org.votecall.speech;

import java.util.List;
import java.util.stream.Collectors;
import org.votecall.words.Language;

/** How a language says numbers. */
abstract class Numbers {
  /** The first numbers, from zero, each one word. */
  private final List<String> small;

  Numbers(List<String> small) {
    this.small = small;
  }

  static Numbers of(Language language, SpokenWords words) {
    return switch (language) {
      case EN -> new EnglishNumbers(words);
      case ES -> new SpanishNumbers(words);
    };
  }

  /** A count, from zero to 99,999. */
  abstract String cardinal(int number);

  /** What a bill or a district is called by, from zero to 99,999. */
  abstract String label(int number);

  /** A year of four digits. */
  abstract String year(int year);

  /** Digit by digit, as numbers are dialled. */
  final String digits(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> small.get(digit - '0'))
        .collect(Collectors.joining(" "));
  }

  /** What is left behind {@code high}, said behind it. */
  final String with(String high, int rest) {
    return rest == 0 ? high : high + " " + cardinal(rest);
  }

  /** One of the first numbers. */
  final String small(int number) {
    return small.get(number);
  }

  /** How many first numbers have a word of their own. */
  final int smallest() {
    return small.size();
  }
}
