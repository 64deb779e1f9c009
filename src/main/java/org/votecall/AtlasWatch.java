package org.votecall;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.atlas.CurrentAtlas;

/** Looks every second whether another edition of the atlas is in force. */
final class AtlasWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AtlasWatch.class);

  private final ScheduledExecutorService every =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "atlas-watch");
            thread.setDaemon(true);
            return thread;
          });

  AtlasWatch(CurrentAtlas atlas) {
    var endless = every.scheduleWithFixedDelay(() -> follow(atlas), 1, 1, TimeUnit.SECONDS);
    LOG.debug("The atlas is watched: {}", endless);
  }

  /** What is thrown here would end the watch, and nobody would know. */
  private static void follow(CurrentAtlas atlas) {
    try {
      atlas.follow();
    } catch (Throwable e) {
      LOG.error("The edition of the atlas in force cannot be read; the old one stays", e);
    }
  }

  @Override
  public void close() {
    every.shutdownNow();
  }
}
