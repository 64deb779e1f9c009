package org.votecall.words;

/** Typographer's punctuation and spaces, as a typewriter has them; letters are left alone. */
public final class PlainPunctuation {
  private PlainPunctuation() {}

  /** All of {@code text} made plain. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(of(c)));
    return plain.toString();
  }

  /** One character made plain: perhaps several, or none where it shows nothing. */
  public static String of(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2026' -> "...";
      case '\u2022' -> "-";
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\t' -> " ";
      case '\u200B', '\u200C', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD' -> "";
      default -> Character.toString(codePoint);
    };
  }
}
