package org.votecall.simulator;

/** A request the phone page would not make; the message is for the person who made it. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
