package org.votecall.atlas.boundaries;

import java.io.InputStream;
import java.util.Locale;
import org.votecall.archive.CountedStream;

/** A file that is read portion by portion, none of which may be without end. */
final class Portions extends CountedStream {
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
  protected void count(int bytes) throws Unreadable {
    read += bytes;
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
