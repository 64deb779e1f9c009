package org.votecall.understanding;

/** A plain yes or no, to whatever was asked. */
public enum Answer {
  YES,
  NO
}
