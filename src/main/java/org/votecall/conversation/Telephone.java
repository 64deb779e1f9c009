package org.votecall.conversation;

/**
 * What a conversation has of its own when it is a call.
 *
 * @param turns how many times we have spoken in it
 * @param known whether the carrier vouches for the number it comes from
 * @param toldOfTexts whether we have said how to get the words as a text
 */
public record Telephone(int turns, boolean known, boolean toldOfTexts) {
  /** A call that has just been answered. */
  static Telephone ringing(boolean known) {
    return new Telephone(0, known, false);
  }

  Telephone spoken() {
    return new Telephone(turns + 1, known, toldOfTexts);
  }

  Telephone tellingOfTexts() {
    return new Telephone(turns, known, true);
  }
}
