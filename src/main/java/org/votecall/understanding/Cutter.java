package org.votecall.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a folded message into words: at whatever is no letter or digit, and between the two. */
final class Cutter {
  /** "stooop" is "stop"; no word of ours has a letter three times. */
  private static final int SHORTEST_RUN = 3;

  /** More than a person texts at once. */
  private static final int MOST_WORDS = 320;

  private final String text;
  private final Usage usage;
  private final List<Typed> words = new ArrayList<>();
  private boolean opens = true;
  private int clauseStart;

  private Cutter(String text, Usage usage) {
    this.text = text;
    this.usage = usage;
  }

  /** The words of {@code folded}; what {@code usage} knows as one word is left whole. */
  static List<Typed> cut(String folded, Usage usage) {
    Cutter cutter = new Cutter(folded.toLowerCase(Locale.ROOT), usage);
    cutter.cut();
    return cutter.words;
  }

  private void cut() {
    int at = 0;
    while (at < text.length() && words.size() < MOST_WORDS) {
      int end = endOfWord(at);
      if (end > at) {
        add(at, end);
        at = end;
      } else {
        if (endsClause(at)) {
          endClause(text.charAt(at) == '?');
        }
        at++;
      }
    }
  }

  private int endOfWord(int from) {
    int at = from;
    while (isWordish(at)) {
      at++;
    }
    if (usage.knows(text.substring(from, at))) {
      return at; // "b4"
    }
    at = from;
    boolean digits = isDigit(from);
    while (at < text.length() && (digits ? isDigit(at) : isLetter(at))) {
      at++;
    }
    return at;
  }

  private void add(int from, int to) {
    words.add(new Typed(withoutRuns(text.substring(from, to)), opens, false, from, to));
    opens = false;
  }

  private void endClause(boolean question) {
    for (int at = clauseStart; question && at < words.size(); at++) {
      Typed word = words.get(at);
      words.set(at, new Typed(word.word(), word.opens(), true, word.offset(), word.end()));
    }
    opens = true;
    clauseStart = words.size();
  }

  /** Not the points of "s.b. 731", the comma of "1,000", the colon of "10:30". */
  private boolean endsClause(int at) {
    boolean betweenDigits = isDigit(at - 1) && isDigit(at + 1);
    return switch (text.charAt(at)) {
      case ',', ':', '/' -> !betweenDigits;
      case '.' -> !isLetter(at + 1) && !betweenDigits && !isInitial(at);
      case '-' -> !isWordish(at - 1) && !isWordish(at + 1);
      case ' ', '\t', '\'', '#', '$', '%', '_', '*', '@', '<', '>' -> false;
      default -> true;
    };
  }

  private boolean isInitial(int point) {
    return isLetter(point - 1) && !isLetter(point - 2);
  }

  private boolean isWordish(int at) {
    return isLetter(at) || isDigit(at);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static String withoutRuns(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      int end = at;
      while (end < word.length() && word.charAt(end) == word.charAt(at)) {
        end++;
      }
      boolean run = end - at >= SHORTEST_RUN && Character.isLetter(word.charAt(at));
      out.append(word, at, run ? at + 1 : end);
      at = end;
    }
    return out.toString();
  }
}
