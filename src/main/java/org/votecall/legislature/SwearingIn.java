package org.votecall.legislature;

import java.time.LocalDate;

/**
 * When the members that an election has chosen begin: every so many years, on a day that is told as
 * the law tells it.
 */
public interface SwearingIn {
  /** The last one that has been, on {@code day} or before it. */
  LocalDate lastBy(LocalDate day);
}
