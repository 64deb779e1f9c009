package org.votecall.legislature;

/** Which house of a legislature. */
public enum ChamberType {
  UPPER,
  LOWER,
  UNICAMERAL
}
