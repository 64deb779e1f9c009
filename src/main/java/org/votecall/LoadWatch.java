package org.votecall;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether something else was loaded than what is held. */
final class LoadWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LoadWatch.class);

  private final ScheduledExecutorService every =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "load-watch");
            thread.setDaemon(true);
            return thread;
          });

  LoadWatch(Runnable follower) {
    var endless = every.scheduleWithFixedDelay(() -> follow(follower), 1, 1, TimeUnit.SECONDS);
    LOG.debug("What is loaded is watched: {}", endless);
  }

  /** What is thrown here would end the watch, and nobody would know. */
  private static void follow(Runnable follower) {
    try {
      follower.run();
    } catch (Throwable e) {
      LOG.error("What is in force cannot be read; what was read before stays", e);
    }
  }

  @Override
  public void close() {
    every.shutdownNow();
  }
}
