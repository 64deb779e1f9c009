package org.votecall.atlas;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** Keys that more than one row has. */
  Set<String> twice() {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .map(StoredRow::key)
        .filter(key -> !seen.add(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
