package org.votecall.understanding;

import java.util.regex.Pattern;

/** Letters typed for the digits they look like: "O4612" is a ZIP. */
final class Lookalikes {
  /** Five signs of which three are digits: a word has fewer, and so has "10 lol". */
  private static final Pattern ZIP =
      Pattern.compile(
          "(?<![\\p{Alnum}$#.,'-])(?=[0-9]*[OoIl])(?=(?:[OoIl]*[0-9]){3})[0-9OoIl]{5}(?!\\p{Alnum})");

  private static final Pattern ZERO = Pattern.compile("[Oo]");
  private static final Pattern ONE = Pattern.compile("[Il]");

  private Lookalikes() {}

  /** {@code text} with the letters in such a ZIP as digits; as long as it was. */
  static String inDigits(String text) {
    return ZIP.matcher(text)
        .replaceAll(
            found -> ONE.matcher(ZERO.matcher(found.group()).replaceAll("0")).replaceAll("1"));
  }
}
