package org.votecall.twilio;

import java.util.Random;
import java.util.stream.Collectors;

/** Texts by chance, of everything that has a meaning of its own somewhere on the way. */
final class RandomText {
  private static final String[] PIECES = {
    "a",
    "Z",
    "7",
    " ",
    "  ",
    "+",
    "&",
    "=",
    "%",
    "%41",
    "#",
    "?",
    "/",
    ";",
    "\"",
    "'",
    "<",
    ">",
    "\n",
    "€",
    "[",
    "~",
    "ñ",
    "á",
    "¿",
    "’",
    "…",
    "—",
    "\u00A0",
    "中",
    "\uD83D\uDE00"
  };

  private RandomText() {}

  /** Up to {@code most} pieces, most of them a single character. */
  static String of(Random random, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, PIECES.length)
        .mapToObj(i -> PIECES[i])
        .collect(Collectors.joining());
  }
}
