package org.votecall.understanding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a message what does not change its meaning. */
public final class Plain {
  /** Joiners and other characters that show nothing. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’‘`´](?=\\p{L})");

  /** What parts words: anything but letters and digits, and the seam between the two. */
  private static final Pattern SEAM =
      Pattern.compile("[^a-z0-9]+|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");

  private Plain() {}

  /** Without accents, apostrophes in words, and forms of a letter or digit that only look odd. */
  static String fold(String text) {
    if (isAscii(text) && text.indexOf('\'') < 0 && text.indexOf('`') < 0) {
      return text;
    }
    String folded = APOSTROPHES.matcher(text).replaceAll("");
    folded = INVISIBLE.matcher(folded).replaceAll("");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    return ACCENTS.matcher(folded).replaceAll("");
  }

  /** Folded, in lower case, without punctuation and pictures; words parted by one space. */
  public static String of(String text) {
    return SEAM.matcher(fold(text).toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
