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
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

  private Plain() {}

  /**
   * Lower case without accents, apostrophes, punctuation and pictures; words parted by one space.
   */
  public static String of(String text) {
    String folded = APOSTROPHES.matcher(text).replaceAll("");
    if (!isAscii(folded)) {
      folded = INVISIBLE.matcher(folded).replaceAll("");
      folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
      folded = ACCENTS.matcher(folded).replaceAll("");
    }
    return NOT_A_WORD.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
