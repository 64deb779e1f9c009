package org.votecall.speech;

import org.jspecify.annotations.Nullable;

/** Two counts with a hyphen between, such as 46-18. */
final class TallyRule implements Rule {
  /** No legislature has a thousand members. */
  private static final int MOST_DIGITS = 3;

  private final String to;

  TallyRule(SpokenWords words) {
    to = words.word("to");
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    int hyphen = count(passage, at);
    int second = hyphen + 1;
    int end = count(passage, second);
    boolean tally = hyphen > at && passage.dash(hyphen) && end > second;
    // "COVID-19" and "K-12" end in no count, and what goes on behind another hyphen is a date or a
    // code.
    boolean alone = passage.startsNumber(at) && !passage.dash(at - 1) && passage.endsNumber(end);
    return tally && alone
        ? new Reading(end, passage.cut(at, hyphen) + " " + to + " " + passage.cut(second, end))
        : null;
  }

  /** Behind a count that begins at {@code at}; there itself when it is none, such as "05". */
  private static int count(Passage passage, int at) {
    int end = passage.digitsEnd(at, MOST_DIGITS);
    return end > at + 1 && passage.at(at) == '0' ? at : end;
  }
}
