package org.votecall.conversation;

import java.time.Instant;

/**
 * What a conversation has of its own when it is a call.
 *
 * @param turns how many times we have spoken in it
 * @param known whether the carrier vouches for the number it comes from
 * @param toldOfTexts whether we have said how to get the words as a text
 * @param rung whether an office has been rung in it
 * @param began when it came in
 */
public record Telephone(
    int turns, boolean known, boolean toldOfTexts, boolean rung, Instant began) {
  /** A call that has just been answered. */
  static Telephone answered(boolean known, Instant now) {
    return new Telephone(0, known, false, false, now);
  }

  Telephone spoken() {
    return at(turns + 1);
  }

  /** The same, as if we had spoken so often. */
  Telephone at(int turn) {
    return new Telephone(turn, known, toldOfTexts, rung, began);
  }

  Telephone tellingOfTexts() {
    return new Telephone(turns, known, true, rung, began);
  }

  Telephone ringing() {
    return new Telephone(turns, known, toldOfTexts, true, began);
  }
}
