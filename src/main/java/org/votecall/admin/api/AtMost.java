package org.votecall.admin.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets so many bytes through and no more: whoever sends without telling how much is bounded, too.
 */
public final class AtMost extends FilterInputStream {
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
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) throws TooMuch {
    passed += more;
    if (passed > most) {
      throw new TooMuch(most);
    }
  }
}
