package org.votecall.legislature;

import org.votecall.phone.PhoneNumber;

/** A place where a legislator's staff answer the phone. */
public record Office(Kind kind, PhoneNumber phone) {
  /** Where the office stands: at the capitol, or in the district. */
  public enum Kind {
    CAPITOL,
    DISTRICT
  }
}
