package org.votecall.measure;

import java.util.function.Consumer;

/** What is known, at one moment, of the next vote on a measure. */
public sealed interface Outlook {

  /** Does the one thing that fits. */
  void when(
      Consumer<ScheduledVote> upcoming, Consumer<ScheduledVote> unconfirmed, Runnable nothing);

  /** It is to be taken on a day that is not over. */
  record Upcoming(ScheduledVote vote) implements Outlook {
    @Override
    public void when(
        Consumer<ScheduledVote> upcoming, Consumer<ScheduledVote> unconfirmed, Runnable nothing) {
      upcoming.accept(vote);
    }
  }

  /** Its day is over and nobody has told us the result: say nothing that depends on it. */
  record Unconfirmed(ScheduledVote vote) implements Outlook {
    @Override
    public void when(
        Consumer<ScheduledVote> upcoming, Consumer<ScheduledVote> unconfirmed, Runnable nothing) {
      unconfirmed.accept(vote);
    }
  }

  /** No vote is pending. */
  record Nothing() implements Outlook {
    @Override
    public void when(
        Consumer<ScheduledVote> upcoming, Consumer<ScheduledVote> unconfirmed, Runnable nothing) {
      nothing.run();
    }
  }
}
