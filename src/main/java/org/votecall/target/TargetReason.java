package org.votecall.target;

/** Why this person is named to this supporter. */
public enum TargetReason {
  OWN_MEMBER
}
