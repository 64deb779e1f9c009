package org.votecall.target;

/** Why this person is named to this supporter. */
public enum TargetReason {
  OWN_MEMBER(true),
  OWN_MEMBER_ON_COMMITTEE(true),
  OWN_CONFEREE(true),
  OWN_MEMBER_WHO_VOTED(true),
  CHAIR(false),
  LEADER(false),
  AUTHOR(false),
  EXECUTIVE(false),
  NAMED(false);

  private final boolean own;

  TargetReason(boolean own) {
    this.own = own;
  }

  /** Whether it is somebody who represents the supporter; the others are called by everyone. */
  public boolean own() {
    return own;
  }
}
