package org.votecall.outcome;

/** What became of a call, as far as we know. */
public enum Outcome {
  TALKED,
  VOICEMAIL,
  VOICEMAIL_FULL,
  BUSY,
  NO_ANSWER,
  WRONG_NUMBER,
  SKIPPED,
  CONNECTED;

  /** Whether it counts toward the campaign's goal: somebody's office heard the supporter. */
  public boolean counts() {
    return this == TALKED || this == VOICEMAIL || this == CONNECTED;
  }
}
