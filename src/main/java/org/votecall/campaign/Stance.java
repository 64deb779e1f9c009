package org.votecall.campaign;

/** What the organisation wants of the measure. */
public enum Stance {
  SUPPORT,
  OPPOSE
}
