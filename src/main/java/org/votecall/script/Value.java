package org.votecall.script;

/** What is put in the place of a placeholder. */
final class Value {
  private static final int LONGEST = 500;

  private Value() {}

  /**
   * {@code value} as a person may be told it: one line, nothing that nobody can see, its brackets
   * round, and no more of it than a name or a title takes.
   */
  static String plain(String value) {
    if (isPlain(value)) {
      return value;
    }
    StringBuilder plain = new StringBuilder(Math.min(value.length(), LONGEST));
    value
        .codePoints()
        .filter(c -> Character.isWhitespace(c) || !Character.isISOControl(c))
        .limit(LONGEST)
        .forEach(c -> plain.appendCodePoint(rounded(c)));
    return plain.toString().strip();
  }

  private static boolean isPlain(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c != rounded(c) || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  private static int rounded(int c) {
    return switch (c) {
      case '[', '{', '<' -> '(';
      case ']', '}', '>' -> ')';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }
}
