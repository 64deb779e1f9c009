package org.votecall.atlas.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role with its days.
 *
 * @param since null when the file does not tell
 * @param until first day no longer in it; null while nobody has set one
 */
record Term(PublicRole role, @Nullable LocalDate since, @Nullable LocalDate until) {

  /**
   * Reads its dates.
   *
   * @throws IllegalArgumentException with words for the person who wrote them
   */
  static Term of(PublicRole role) {
    return new Term(role, PartialDate.firstDay(role.since()), PartialDate.firstDay(role.until()));
  }

  boolean endedBy(LocalDate day) {
    return until != null && !until.isAfter(day);
  }
}
