package org.votecall.script.language;

/** Takes out the gaps that blocks leave when they say nothing. */
final class Spacing {
  /** What no space stands before, though a block that says nothing may leave one. */
  private static final String CLINGS = ".,;:!?)";

  private Spacing() {}

  /** One space between words, one empty line between paragraphs, nothing at either end. */
  static String tidy(CharSequence text) {
    StringBuilder tidy = new StringBuilder(text.length());
    int spaces = 0;
    int lines = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        lines++;
      } else if (Character.isWhitespace(c)) {
        spaces++;
      } else {
        if (!tidy.isEmpty() && lines == 1 && goesOn(tidy.charAt(tidy.length() - 1), c)) {
          tidy.append(' ');
        } else if (!tidy.isEmpty() && lines > 0) {
          tidy.append(lines > 1 ? "\n\n" : "\n");
        } else if (!tidy.isEmpty() && spaces > 0 && CLINGS.indexOf(c) < 0) {
          tidy.append(' ');
        }
        tidy.append(c);
        lines = 0;
        spaces = 0;
      }
    }
    return tidy.toString();
  }

  /** Whether a sentence was only broken into lines, as programs do at the edge of a page. */
  private static boolean goesOn(char before, char after) {
    boolean unfinished = Character.isLetterOrDigit(before) || before == ',' || before == ']';
    return unfinished && Character.isLowerCase(after);
  }
}
