package org.votecall.script.language;

/** What somebody wrote, as it is shown to them in a line that tells what is wrong with it. */
public final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  /** The beginning of {@code written}, on one line, without what nobody can see. */
  public static String of(String written) {
    StringBuilder shown = new StringBuilder();
    written
        .strip()
        .codePoints()
        .limit(LONGEST + 1L)
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(shown::appendCodePoint);
    if (shown.codePointCount(0, shown.length()) <= LONGEST) {
      return shown.toString();
    }
    return shown.substring(0, shown.offsetByCodePoints(0, LONGEST)).stripTrailing() + "...";
  }
}
