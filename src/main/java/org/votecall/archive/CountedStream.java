package org.votecall.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of all that is read of a stranger's file, so that whoever reads it can stop in time. */
public abstract class CountedStream extends FilterInputStream {
  protected CountedStream(InputStream in) {
    super(in);
  }

  /**
   * So many bytes more were read; perhaps none.
   *
   * @throws IOException where that is too much
   */
  protected abstract void count(int bytes) throws IOException;

  @Override
  public final int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public final int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(Math.max(0, some));
    return some;
  }
}
