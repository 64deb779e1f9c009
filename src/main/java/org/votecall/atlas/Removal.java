package org.votecall.atlas;

/** Whether a load may take away much of what is there. */
public enum Removal {
  /** No: a file that lacks much is refused. */
  CAUTIOUS,
  /** Yes: somebody has said so. */
  WILLED
}
