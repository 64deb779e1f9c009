package org.votecall.conversation;

/** Who is calling, as far as the carrier tells. */
public enum Caller {
  /** The carrier vouches for the number: it is theirs, and so is what we know of it. */
  KNOWN,
  /** The number is withheld, or anybody may have made it up. */
  UNKNOWN,
  /** From a country whose calls we do not put through. */
  ABROAD
}
