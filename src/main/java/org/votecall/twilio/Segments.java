package org.votecall.twilio;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/**
 * How many SMS segments a text takes, and how to make it take fewer. GSM 03.38: 160 septets alone
 * or 153 in each part of several, characters of the extension table counting two; any other
 * character turns the whole text to UCS-2, 70 units or 67. No pair is ever split between parts.
 */
final class Segments {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENDED = "\f^{}\\[~]|€";

  private static final int GSM_ALONE = 160;
  private static final int GSM_PART = 153;
  private static final int UCS2_ALONE = 70;
  private static final int UCS2_PART = 67;

  private Segments() {}

  static int count(String text) {
    return isGsm(text)
        ? count(text, GSM_ALONE, GSM_PART, Segments::septets)
        : count(text, UCS2_ALONE, UCS2_PART, Character::charCount);
  }

  static boolean isGsm(String text) {
    return text.codePoints().allMatch(c -> septets(c) > 0);
  }

  /**
   * The text with typographer's punctuation made plain, and accents left out where that is cheaper.
   * Never dearer than it was.
   */
  static String economical(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (isGsm(composed)) {
      return composed;
    }
    String plain = straighten(composed);
    String folded = fold(plain);
    String accented = count(plain) <= count(composed) ? plain : composed;
    return count(folded) < count(accented) ? folded : accented;
  }

  private static int septets(int codePoint) {
    if (BASIC.indexOf(codePoint) >= 0) {
      return 1;
    }
    return EXTENDED.indexOf(codePoint) >= 0 ? 2 : 0;
  }

  private static int count(String text, int alone, int part, IntUnaryOperator size) {
    int total = text.codePoints().map(size).sum();
    if (total <= alone) {
      return 1;
    }
    int parts = 1;
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int units = size.applyAsInt(codePoint);
      if (used + units > part) {
        parts++;
        used = 0;
      }
      used += units;
    }
    return parts;
  }

  private static String straighten(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(straight(c)));
    return plain.toString();
  }

  private static String straight(int codePoint) {
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

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                folded.append(
                    septets(c) > 0
                        ? Character.toString(c)
                        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                            .replaceAll("\\p{M}+", "")));
    return folded.toString();
  }
}
