package org.votecall.report;

/**
 * Reports that have something in common, as they are stored: not to be shown before {@link Folding}
 * has seen them.
 *
 * @param key what they have in common
 * @param calls all of them
 * @param counting those that count toward the goal
 */
record Counted(String key, long calls, long counting) {
  /** Those that do not count toward the goal. */
  long rest() {
    return calls - counting;
  }
}
