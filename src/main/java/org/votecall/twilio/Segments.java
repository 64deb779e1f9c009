package org.votecall.twilio;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;
import org.votecall.words.PlainPunctuation;

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
    String plain = PlainPunctuation.of(composed);
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
