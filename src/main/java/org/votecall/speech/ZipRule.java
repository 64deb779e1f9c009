package org.votecall.speech;

import org.jspecify.annotations.Nullable;

/** Five digits that stand alone, or nine with a hyphen, are a ZIP code: said digit by digit. */
final class ZipRule implements Rule {
  private static final int DIGITS = 5;
  private static final int MORE = 4;

  private final Numbers numbers;

  ZipRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    int end = passage.digitsEnd(at, DIGITS);
    if (end < at + DIGITS || !passage.startsNumber(at)) {
      return null;
    }
    String zip = numbers.digits(passage.cut(at, end));
    if (passage.endsNumber(end)) {
      return new Reading(end, zip);
    }
    int last = passage.digitsEnd(end + 1, MORE);
    boolean nine = passage.dash(end) && last == end + 1 + MORE && passage.endsNumber(last);
    return nine ? new Reading(last, zip + ", " + numbers.digits(passage.cut(end + 1, last))) : null;
  }
}
