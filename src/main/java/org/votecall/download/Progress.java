package org.votecall.download;

import org.jspecify.annotations.Nullable;

/** Is told how far a download has come. It is called often, from a thread of its own. */
@FunctionalInterface
public interface Progress {
  /** For whom it does not matter. */
  Progress UNSEEN = (bytes, of) -> {};

  /**
   * So much is there now.
   *
   * @param bytes that lie on the disk, those of earlier attempts among them
   * @param of so many there will be; null where the server does not say
   */
  void at(long bytes, @Nullable Long of);
}
