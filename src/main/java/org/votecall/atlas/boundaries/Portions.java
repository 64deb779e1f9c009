package org.votecall.atlas.boundaries;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A file that is read portion by portion, none of which may be without end. */
final class Portions extends FilterInputStream {
  private final long most;
  private long read;

  Portions(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** A portion has been read; what was read ahead of it counts for none. */
  void next() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(some);
    return some;
  }

  private void count(int more) throws Unreadable {
    read += Math.max(0, more);
    if (read > most) {
      throw new Unreadable(
          "boundaries:too_large",
          String.format(
              Locale.ROOT,
              "A district in it takes more than %,d bytes. Is it the right file?",
              most));
    }
  }
}
