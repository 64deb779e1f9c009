package org.votecall.twilio;

/** Who answers STOP, START and HELP when Twilio's standard words are the whole message. */
public enum OptOutAnswer {
  /** We do: a standalone short code leaves them to us. */
  VOTECALL,
  /** Twilio does, as it does for long codes and messaging services; we only record them. */
  TWILIO
}
