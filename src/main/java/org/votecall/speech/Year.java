package org.votecall.speech;

import org.jspecify.annotations.Nullable;

/** The year behind a day. */
record Year(int number, int end) {
  private static final int DIGITS = 4;
  private static final int FIRST = 1700;
  private static final int LAST = 2199;

  /** The year at {@code at}; null for any other number. */
  static @Nullable Year read(Passage passage, int at) {
    int end = passage.digitsEnd(at, DIGITS);
    int number = passage.number(at, end);
    boolean year = number >= FIRST && number <= LAST && passage.endsNumber(end);
    return year ? new Year(number, end) : null;
  }
}
