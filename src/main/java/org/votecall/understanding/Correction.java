package org.votecall.understanding;

/** Where somebody corrects themselves in the middle of a message. */
enum Correction {
  AMENDED
}
