package org.votecall.admin.api;

import java.io.IOException;
import java.io.InputStream;
import org.votecall.archive.CountedStream;

/**
 * Lets so many bytes through and no more: whoever sends without telling how much is bounded, too.
 */
public final class AtMost extends CountedStream {
  private static final long MEGABYTE = 1_000_000;

  private final long most;
  private long passed;

  public AtMost(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** There is more than is let through. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
    private final long most;

    TooMuch(long most) {
      super("more than " + most + " bytes");
      this.most = most;
    }

    Refusal refusal() {
      return tooLarge(most);
    }
  }

  static Refusal tooLarge(long most) {
    return Refusal.of(
        413, "too_large", "It is larger than " + most / MEGABYTE + " MB: send less at once.");
  }

  @Override
  protected void count(int bytes) throws TooMuch {
    passed += bytes;
    if (passed > most) {
      throw new TooMuch(most);
    }
  }
}
