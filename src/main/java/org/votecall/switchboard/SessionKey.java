package org.votecall.switchboard;

import org.votecall.supporter.SupporterKey;

/**
 * Under what a conversation is kept.
 *
 * @param value at most 80 characters
 */
public record SessionKey(String value) {
  /** All that somebody texts is one conversation. */
  public static SessionKey ofTexts(SupporterKey supporter) {
    return new SessionKey(supporter.hex());
  }

  /** Each call is one of its own, under the carrier's id of it. */
  public static SessionKey ofCall(String callSid) {
    return new SessionKey("call " + callSid);
  }
}
