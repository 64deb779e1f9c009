package org.votecall.measure;

/** What is known, at one moment, of where a measure stands. */
public sealed interface Outlook {

  /** Calls the one method of {@code cases} that fits. */
  void tell(Cases cases);

  /** It is to be taken, and its time is not past: those who vote on it can be called. */
  record Upcoming(ScheduledVote vote) implements Outlook {
    @Override
    public void tell(Cases cases) {
      cases.upcoming(vote);
    }
  }

  /** Its time is past and nobody has told us the result: say nothing that depends on it. */
  record Unconfirmed(ScheduledVote vote) implements Outlook {
    @Override
    public void tell(Cases cases) {
      cases.unconfirmed(vote);
    }
  }

  /** It was pulled, not taken, or moved without a new day; nothing else is planned. */
  record Stopped(ScheduledVote vote) implements Outlook {
    @Override
    public void tell(Cases cases) {
      cases.stopped(vote);
    }
  }

  /** It passed or failed, and nothing else is planned. */
  record Decided(ScheduledVote vote) implements Outlook {
    @Override
    public void tell(Cases cases) {
      cases.decided(vote);
    }
  }

  /** No vote is known. */
  record Nothing() implements Outlook {
    @Override
    public void tell(Cases cases) {
      cases.nothing();
    }
  }

  /** What to do in each case. */
  interface Cases {
    void upcoming(ScheduledVote vote);

    void unconfirmed(ScheduledVote vote);

    void stopped(ScheduledVote vote);

    void decided(ScheduledVote vote);

    void nothing();
  }
}
