package org.votecall.speech;

import org.jspecify.annotations.Nullable;

/**
 * The letters before a number.
 *
 * @param written without periods and spaces
 * @param dotted whether there were periods
 * @param end where the number begins
 */
record BillLetters(String written, boolean dotted, int end) {
  /** HCONRES. */
  private static final int MOST = 8;

  /** The letters at {@code at}, if a digit follows them; otherwise null. */
  static @Nullable BillLetters read(Passage passage, int at) {
    if (!passage.letter(at) || isPartOfMore(passage, at)) {
      return null;
    }
    StringBuilder letters = new StringBuilder(MOST);
    boolean dotted = false;
    int place = at;
    while (passage.letter(place)) {
      place = take(passage, place, letters);
      boolean dot = passage.at(place) == '.';
      dotted |= dot;
      place = behindGap(passage, dot ? place + 1 : place, dot, letters.length());
      if (passage.digit(place)) {
        return new BillLetters(letters.toString(), dotted, place);
      }
      if (!dot || letters.length() > MOST) {
        return null;
      }
    }
    return null;
  }

  /** "U.S. 50" is no bill, nor is what stands in an address or behind an apostrophe. */
  private static boolean isPartOfMore(Passage passage, int at) {
    char before = passage.at(at - 1);
    return ".@/_'\u2019".indexOf(before) >= 0 || (passage.dash(at - 1) && passage.word(at - 2));
  }

  private static int take(Passage passage, int from, StringBuilder letters) {
    int place = from;
    while (passage.letter(place) && letters.length() <= MOST) {
      letters.append(passage.at(place++));
    }
    return place;
  }

  private static int behindGap(Passage passage, int at, boolean dot, int letters) {
    boolean hyphen = !dot && letters > 1 && passage.at(at) == '-' && passage.digit(at + 1);
    return hyphen || passage.space(at) ? at + 1 : at;
  }
}
