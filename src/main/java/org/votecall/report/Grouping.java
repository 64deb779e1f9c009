package org.votecall.report;

/** What the reports of a campaign are counted by. */
public enum Grouping {
  /** The hour of the report, by the legislature's clock: {@code 2026-11-21T14:00-08:00}. */
  HOUR,
  /** Whose office was called, and which: {@code a-legislators-id/CAPITOL}. */
  OFFICE,
  /** An {@link org.votecall.outcome.Outcome}. */
  OUTCOME,
  /**
   * A {@link org.votecall.outcome.Stand} that was heard, or {@link #NOTHING_HEARD}, or {@link
   * #NOT_REACHED}.
   */
  POSITION,
  /** The version of the words that were given; {@code none} where none were written. */
  SCRIPT,
  /** The scheduled vote that the call was about. */
  VOTE;

  /** The key of calls that count, and in which no stand was heard, or none was told to us. */
  public static final String NOTHING_HEARD = "NOTHING_HEARD";

  /**
   * The key of calls that do not count. Apart from the others, since the tally tells how many
   * count.
   */
  public static final String NOT_REACHED = "NOT_REACHED";
}
