package org.votecall.switchboard;

import org.votecall.conversation.Event;
import org.votecall.conversation.Telephone;

/**
 * Something that came in from a supporter.
 *
 * @param turn which webhook of a call it is, from 1; 0 for a text
 */
public record Inbound(InboundId id, Party party, int turn, Event event) {

  public static Inbound text(InboundId id, Party party, Event event) {
    return new Inbound(id, party, 0, event);
  }

  /** Whether it is the next of the call that has come as far as {@code telephone}. */
  boolean isNextOf(Telephone telephone) {
    return turn == telephone.turns() + 1;
  }
}
