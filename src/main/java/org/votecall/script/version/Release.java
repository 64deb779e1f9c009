package org.votecall.script.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act that decides which version of a script is said.
 *
 * @param act counted from 1 for each script; a later act comes before an earlier one
 * @param version {@link #FOLDER} for what the world's folder has; null where none is said any more
 * @param from the moment from which it holds
 */
public record Release(int act, @Nullable Integer version, Instant from, Instant toldAt) {
  /** The number of what the world's folder has, which was never saved. */
  public static final int FOLDER = 0;
}
