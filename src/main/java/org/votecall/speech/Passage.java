package org.votecall.speech;

/**
 * A text that may be looked at anywhere: before its beginning and behind its end there is nothing.
 */
final class Passage {
  /** What stands where there is no text. */
  static final char NOTHING = '\uFFFF';

  private final String text;

  Passage(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : NOTHING;
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }

  CharSequence text() {
    return text;
  }

  boolean has(String part, int at) {
    return text.startsWith(part, at);
  }

  boolean hasIgnoringCase(String part, int at) {
    return text.regionMatches(true, at, part, 0, part.length());
  }

  /** Whether a letter, a figure or an accent of one stands there. */
  boolean word(int at) {
    char c = at(at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean letter(int at) {
    char c = at(at);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  boolean digit(int at) {
    char c = at(at);
    return c >= '0' && c <= '9';
  }

  /** A space within a line, one that keeps words together among them. */
  boolean space(int at) {
    char c = at(at);
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  /** A hyphen, or one of the dashes that stand for it. */
  boolean dash(int at) {
    char c = at(at);
    return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
  }

  /** Behind the word or the one sign that begins at {@code at}. */
  int tokenEnd(int at) {
    int end = at;
    while (word(end)) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** Behind at most {@code most} digits, and then those that follow are not looked at. */
  int digitsEnd(int at, int most) {
    int end = at;
    while (end < at + most && digit(end)) {
      end++;
    }
    return end;
  }

  /** The number written between two places, of at most nine digits. */
  int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + at(i) - '0';
    }
    return number;
  }

  /** Whether a number may begin there: no part of a longer one, of a word or of an amount. */
  boolean startsNumber(int at) {
    if (word(at - 1) || money(at - 1) || (space(at - 1) && money(at - 2))) {
      return false;
    }
    return !(joins(at - 1) && digit(at - 2));
  }

  /** Whether a number may end there: neither further digits nor a percentage nor an amount. */
  boolean endsNumber(int end) {
    if (word(end) || at(end) == '%' || money(end) || (space(end) && money(end + 1))) {
      return false;
    }
    return !(joins(end) && digit(end + 1));
  }

  private boolean joins(int at) {
    char c = at(at);
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '\'' || dash(at);
  }

  private boolean money(int at) {
    return Character.getType(at(at)) == Character.CURRENCY_SYMBOL;
  }
}
