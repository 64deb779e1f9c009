package org.votecall.measure;

/** What became of a scheduled vote. */
public enum VoteStatus {
  PLANNED,
  MOVED,
  PULLED,
  NOT_TAKEN,
  IN_PROGRESS,
  PASSED,
  FAILED,
  CANCELLED;

  /** Whether the vote may still be taken as scheduled. */
  public boolean pending() {
    return this == PLANNED || this == IN_PROGRESS;
  }

  /** Whether it was taken, one way or the other. */
  public boolean decided() {
    return this == PASSED || this == FAILED;
  }
}
