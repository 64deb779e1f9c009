package org.votecall.conversation;

/**
 * How long a conversation has led nowhere: two machines must not talk for ever.
 *
 * @param misunderstood how many messages in a row we made nothing of
 * @param unchanged how many in a row told us nothing new, understood or not
 */
public record Patience(int misunderstood, int unchanged) {
  static final Patience FRESH = new Patience(0, 0);
}
