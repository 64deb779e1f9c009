package org.votecall.download;

import java.time.Duration;
import java.util.List;

/**
 * What a download may cost.
 *
 * @param stall so long a server may be silent
 * @param pauses before each attempt after the first; there are no more attempts than these
 * @param mostBytes no file may have more
 */
record Limits(Duration stall, List<Duration> pauses, long mostBytes) {
  /** Files of one state have some megabytes, the largest of all states a hundred. */
  static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(30),
          List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4)),
          2_000_000_000L);

  Limits {
    pauses = List.copyOf(pauses);
  }
}
