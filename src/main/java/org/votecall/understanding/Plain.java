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

  /** Letters of another script that look like ours, and what they are taken for. */
  private static final String LOOKS_LIKE =
      "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0410\u0415\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0405";

  private static final String IS_READ_AS = "aeopcyxisAEOPCTYXIS";
  private static final String STOP_SIGN = "\ud83d\uded1";

  private Plain() {}

  /** Without accents, apostrophes in words, and forms of a letter or digit that only look odd. */
  static String fold(String text) {
    if (isAscii(text) && text.indexOf('\'') < 0 && text.indexOf('`') < 0) {
      return text;
    }
    String folded = APOSTROPHES.matcher(text).replaceAll("");
    folded = INVISIBLE.matcher(folded).replaceAll("");
    folded = Normalizer.normalize(folded.replace(STOP_SIGN, " stop "), Normalizer.Form.NFKD);
    return likeOurs(ACCENTS.matcher(folded).replaceAll(""));
  }

  /** Folded, in lower case, without punctuation and pictures; words parted by one space. */
  public static String of(String text) {
    return SEAM.matcher(fold(text).toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  private static String likeOurs(String text) {
    StringBuilder ours = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int known = LOOKS_LIKE.indexOf(letter);
      int digit = letter > 0x7f ? Character.digit(letter, 10) : -1;
      ours.append(
          known >= 0 ? IS_READ_AS.charAt(known) : digit >= 0 ? (char) ('0' + digit) : letter);
    }
    return ours.toString();
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
