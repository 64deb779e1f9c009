package org.votecall.understanding;

/** Whose place a message that names one speaks of. */
public enum Whose {
  /** The supporter's own: "I live in ...". */
  MINE,
  /** Somebody else's, or no place at all: "my mom lives in ...", "we need ... calls". */
  NOT_MINE,
  UNSAID
}
