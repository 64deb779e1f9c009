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
    for (int at = 0; at < value.length() && plain.length() < LONGEST - 1; ) {
      int c = value.codePointAt(at);
      if (shows(c)) {
        plain.appendCodePoint(rounded(c));
      }
      at += Character.charCount(c);
    }
    return plain.toString().strip();
  }

  private static boolean isPlain(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    return value.codePoints().allMatch(c -> c == rounded(c) && shows(c));
  }

  /** Not so of what turns the order of letters, of half a letter, and of signs for machines. */
  private static boolean shows(int c) {
    int kind = Character.getType(c);
    return Character.isWhitespace(c)
        || (kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.SURROGATE);
  }

  private static int rounded(int c) {
    return switch (c) {
      case '[', '{', '<' -> '(';
      case ']', '}', '>' -> ')';
      default -> Character.isWhitespace(c) ? ' ' : c;
    };
  }
}
