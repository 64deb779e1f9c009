package org.votecall.atlas;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file says of one section.
 *
 * @param about what holds for all of its rows, such as its plan
 * @param asOf the day on which it was known to be true
 * @param extent whether what the file leaves out is gone
 */
record NewPart(Section section, String about, LocalDate asOf, Extent extent, List<StoredRow> rows) {
  /** How much of a section a file tells. */
  enum Extent {
    /** All of it: what is not in the file is no more. */
    WHOLE,
    /** Some of it: what is not in the file stays. */
    SOME
  }

  NewPart {
    rows = List.copyOf(rows);
  }
}
