package org.votecall.legislature;

/** Who sits on a committee, and as what. */
public record CommitteeSeat(CommitteeKey committee, LegislatorId member, Role role) {

  /** What somebody is on a committee. */
  public enum Role {
    CHAIR,
    VICE_CHAIR,
    MEMBER
  }
}
