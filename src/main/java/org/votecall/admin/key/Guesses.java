package org.votecall.admin.key;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts keys that were wrong, whoever presented them. Over so many in a minute, wrong keys are
 * turned away without a word; a right key is always let in, so that nobody who guesses can lock out
 * those who know. Each instance counts for itself.
 */
final class Guesses {
  private static final int MOST = 30;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Instant begun = Instant.MIN;
  private int wrong;

  /** Takes down one more, and tells whether it is one too many. */
  synchronized boolean tooMany(Instant now) {
    if (begun.equals(Instant.MIN) || !now.isBefore(begun.plus(MINUTE))) {
      begun = now;
      wrong = 0;
    }
    wrong++;
    return wrong > MOST;
  }
}
