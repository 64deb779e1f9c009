package org.votecall.understanding;

/** Whose place it is that a clause names. */
enum Whose {
  /** The supporter's own: "I live in ...". */
  MINE,
  /** Nothing much else stands in the clause. */
  ALONE,
  /** Somebody else's, an old one, or no place at all: "we need ... calls". */
  NOT_MINE
}
