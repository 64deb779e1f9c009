package org.votecall.address.census;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.address.Geocoding;

/**
 * Leaves a geocoder alone that fails again and again: open, nobody is let through for a while; then
 * one is, and how that one fares decides for all.
 */
final class Breaker {
  private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
  private static final int FAILURES_TO_OPEN = 5;
  private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

  private final InstantSource clock;
  private int failuresInARow;

  /** Null while it is closed. */
  private @Nullable Instant openUntil;

  /** Grows whenever it opens, tries or closes; who was let through before that has no say. */
  private long era;

  private boolean trying;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /** What {@code geocoder} answers, or {@code Unreachable} at once where it is not to be asked. */
  Geocoding guard(Supplier<Geocoding> geocoder) {
    Optional<Long> admitted = admit();
    if (admitted.isEmpty()) {
      return new Geocoding.Unreachable();
    }
    Geocoding answer = new Geocoding.Unreachable();
    try {
      answer = geocoder.get();
      return answer;
    } finally {
      ended(admitted.get(), answer);
    }
  }

  /** The era in which one is let through. */
  private synchronized Optional<Long> admit() {
    if (openUntil == null) {
      return Optional.of(era);
    }
    if (trying || clock.instant().isBefore(openUntil)) {
      return Optional.empty();
    }
    trying = true;
    return Optional.of(++era);
  }

  private synchronized void ended(long admitted, Geocoding answer) {
    if (admitted != era) {
      return;
    }
    if (answer instanceof Geocoding.Unreachable) {
      failed();
    } else {
      succeeded();
    }
  }

  private void failed() {
    failuresInARow++;
    LOG.warn("The geocoder did not answer in time, or made no sense ({} in a row)", failuresInARow);
    if (failuresInARow >= FAILURES_TO_OPEN) {
      openUntil = clock.instant().plus(LEFT_ALONE);
      trying = false;
      era++;
      LOG.warn("The geocoder is left alone for {} seconds", LEFT_ALONE.toSeconds());
    }
  }

  private void succeeded() {
    failuresInARow = 0;
    if (openUntil != null) {
      openUntil = null;
      trying = false;
      era++;
      LOG.warn("The geocoder answers again");
    }
  }
}
