package org.votecall.sources;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.votecall.download.Download;
import org.votecall.download.Downloads;
import org.votecall.download.Progress;

/** Tells how far a download is, beside what the command answers. A quick one passes unseen. */
public final class ConsoleProgress implements Progress {
  /** How it is told. */
  enum Manner {
    /** One line that changes, for somebody who watches it. */
    IN_PLACE(Duration.ofMillis(500), "\r%s ", "%n"),
    /** A line now and then, for whoever reads it later. */
    LINES(Duration.ofSeconds(5), "%s%n", "");

    private final long everyNanos;
    private final String line;
    private final String end;

    Manner(Duration every, String line, String end) {
      this.everyNanos = every.toNanos();
      this.line = line;
      this.end = end;
    }

    /** {@code scripts/votecall} sees whether standard error is a terminal; Java does not. */
    static Manner ofThisConsole() {
      return Boolean.getBoolean("votecall.watched") ? IN_PLACE : LINES;
    }
  }

  private static final double MEGABYTE = 1e6;

  private final String name;
  private final Manner manner;
  private final PrintStream out;
  private long toldNanos = System.nanoTime();
  private boolean told;

  ConsoleProgress(String name, Manner manner, PrintStream out) {
    this.name = name;
    this.manner = manner;
    this.out = out;
  }

  /** Fetches a file and tells how far it is, on standard error. */
  public static Download fetch(Downloads downloads, URI address) {
    ConsoleProgress progress =
        new ConsoleProgress(Downloads.name(address), Manner.ofThisConsole(), System.err);
    try {
      return downloads.fetch(address, progress);
    } finally {
      progress.end();
    }
  }

  @Override
  public synchronized void at(long bytes, @Nullable Long of) {
    long now = System.nanoTime();
    if (now - toldNanos < manner.everyNanos) {
      return;
    }
    toldNanos = now;
    told = true;
    out.printf(
        manner.line, name + ": " + megabytes(bytes) + (of == null ? "" : " of " + megabytes(of)));
    out.flush();
  }

  /** Leaves the line. */
  synchronized void end() {
    if (told) {
      out.printf(manner.end);
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
