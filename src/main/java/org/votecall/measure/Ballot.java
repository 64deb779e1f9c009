package org.votecall.measure;

import org.votecall.legislature.LegislatorId;

/** How one member voted in a roll call. */
public record Ballot(VoteKey vote, LegislatorId member, Value value) {

  /** What a member did. */
  public enum Value {
    AYE,
    NO,
    /** Present or not, the member did not vote. */
    NOT_VOTING
  }
}
