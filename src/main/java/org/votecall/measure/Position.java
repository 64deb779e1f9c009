package org.votecall.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.LegislatorId;

/**
 * A legislator's known stand on a measure.
 *
 * @param source where that is known from
 * @param at the day on which it was so; null when that is not known
 */
public record Position(
    MeasureKey measure, LegislatorId member, Value value, String source, @Nullable LocalDate at) {

  /** For it, leaning that way, open, and so on to against it. */
  public enum Value {
    YES,
    LEANS_YES,
    UNDECIDED,
    LEANS_NO,
    NO;

    /** Whether a call may make the difference. */
    public boolean swings() {
      return this == UNDECIDED || this == LEANS_YES || this == LEANS_NO;
    }
  }
}
