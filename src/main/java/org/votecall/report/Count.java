package org.votecall.report;

import org.jspecify.annotations.Nullable;

/**
 * A number of calls as it may be shown.
 *
 * @param figure null where it is not told
 * @param cell what a spreadsheet has in its place
 */
public record Count(@Nullable Long figure, String cell) {
  /** There are some, fewer than {@link Folding#LEAST}. */
  public static final Count FEW = new Count(null, "1-4");

  /** It may be any number: to tell it would tell of a few callers too. */
  public static final Count UNTOLD = new Count(null, "untold");

  public static Count of(long figure) {
    return new Count(figure, String.valueOf(figure));
  }
}
