package org.votecall.conversation;

/**
 * What the carrier says of an attempt to reach an office. It is not yet what became of the call.
 */
public enum DialStatus {
  ANSWERED,
  BUSY,
  NO_ANSWER,
  /** It could not be placed: the number is out of service, or the network is. */
  FAILED,
  /** The caller gave up before anybody answered. */
  CANCELLED
}
