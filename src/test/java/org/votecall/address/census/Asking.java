package org.votecall.address.census;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.votecall.address.Geocoder;
import org.votecall.address.Geocoding;
import org.votecall.address.StreetAddress;

/** Addresses asked for by many at one instant, each of whom looks at the clock. */
final class Asking {
  private static final long PATIENCE_SECONDS = 60;

  private Asking() {}

  /** What one of them was told, and how long it took. */
  record Told(Geocoding answer, Duration took) {}

  static Callable<Told> of(Geocoder geocoder, StreetAddress address) {
    return () -> {
      long before = System.nanoTime();
      Geocoding answer = geocoder.geocode(address);
      return new Told(answer, Duration.ofNanos(System.nanoTime() - before));
    };
  }

  static List<Told> atOnce(List<Callable<Told>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      CyclicBarrier ready = new CyclicBarrier(all.size());
      List<Future<Told>> asking = new ArrayList<>();
      for (Callable<Told> one : all) {
        asking.add(
            threads.submit(
                () -> {
                  ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                  return one.call();
                }));
      }
      List<Told> told = new ArrayList<>();
      for (Future<Told> one : asking) {
        told.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return told;
    } finally {
      threads.shutdownNow();
    }
  }
}
