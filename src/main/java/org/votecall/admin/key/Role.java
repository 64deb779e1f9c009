package org.votecall.admin.key;

/** How much somebody may do; each may do what those before it may. */
public enum Role {
  /** Reads, previews and checks. */
  VIEWER,
  /** Loads and changes what is not yet said to supporters. */
  EDITOR,
  /**
   * Decides what supporters hear: publishes scripts, starts campaigns, tells what became of a vote.
   */
  PUBLISHER,
  /** Gives and takes keys. */
  OWNER;

  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
