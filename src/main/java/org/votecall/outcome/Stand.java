package org.votecall.outcome;

/** How a legislator will vote, as the office told a caller. */
public enum Stand {
  YES,
  NO,
  WOULD_NOT_SAY
}
