package org.votecall.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a vote went.
 *
 * @param ayes null, like {@code noes}, when nobody counted or told
 * @param on the day it was decided, where it was
 */
public record VoteResult(@Nullable Integer ayes, @Nullable Integer noes, LocalDate on) {
  public VoteResult {
    if ((ayes == null) != (noes == null)) {
      throw new IllegalArgumentException("a count has both ayes and noes, or neither");
    }
  }

  public boolean counted() {
    return ayes != null;
  }
}
