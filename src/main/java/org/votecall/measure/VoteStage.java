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
  AFTER_VOTE
}
