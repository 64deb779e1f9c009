package org.votecall.measure;

/** Where in its life a measure is voted on. */
public enum VoteStage {
  COMMITTEE,
  SUSPENSE,
  FLOOR,
  RECONSIDERATION,
  CONCURRENCE,
  CONFERENCE,
  CLOTURE,
  CONFIRMATION,
  EXECUTIVE,
  VETO_OVERRIDE,
  AFTER_VOTE;

  /** Whether this is what may follow when a vote at {@code failed} has failed, in another place. */
  boolean answers(VoteStage failed) {
    return switch (this) {
      case VETO_OVERRIDE -> failed == EXECUTIVE;
      case CONFERENCE -> failed == CONCURRENCE;
      default -> false;
    };
  }

  /** Whether it is the same question as at {@code other}, asked once more. */
  boolean repeats(VoteStage other) {
    return this == other || (inCommittee() && other.inCommittee());
  }

  /** Whether members vote, and not one person decides, or nobody any more. */
  public boolean takenByMembers() {
    return this != EXECUTIVE && this != AFTER_VOTE;
  }

  /** Whether a committee votes, and not a whole chamber. */
  public boolean inCommittee() {
    return this == COMMITTEE || this == SUSPENSE;
  }
}
