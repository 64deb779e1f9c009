package org.votecall.campaign;

/**
 * How many calls a campaign hopes for.
 *
 * @param calls at least 1
 * @param raises whether it is set higher, by half, each time it has been passed
 */
public record Goal(int calls, boolean raises) {
  private static final long ROUND = 10;

  /** The goal to name when {@code made} calls have been made. */
  public long at(long made) {
    long goal = calls;
    while (raises && made > goal) {
      long higher = goal + Math.max(1, goal / 2);
      goal = higher <= ROUND ? higher : (higher + ROUND - 1) / ROUND * ROUND;
    }
    return goal;
  }
}
