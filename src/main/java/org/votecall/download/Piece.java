package org.votecall.download;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer has of a file: all of it, or all from some byte on.
 *
 * @param from the number of its first byte, from 0
 * @param whole how many bytes the whole file has; null where the server does not say
 */
record Piece(long from, @Nullable Long whole) {
  static final int OK = 200;
  static final int PARTIAL = 206;

  private static final Pattern RANGE =
      Pattern.compile("bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\\*)");

  /** Empty where there is nothing of the file in the answer, or nobody can tell what. */
  static Optional<Piece> of(int status, HttpHeaders headers) {
    return switch (status) {
      case OK -> Optional.of(new Piece(0, number(headers.firstValue("Content-Length").orElse(""))));
      case PARTIAL -> headers.firstValue("Content-Range").flatMap(Piece::range);
      default -> Optional.empty();
    };
  }

  boolean isLargerThan(long bytes) {
    return whole != null && whole > bytes;
  }

  /** Whether a file of {@code bytes} may be it. */
  boolean isComplete(long bytes) {
    return whole == null || whole == bytes;
  }

  private static Optional<Piece> range(String written) {
    Matcher range = RANGE.matcher(written.strip());
    return range.matches()
        ? Optional.of(new Piece(Long.parseLong(range.group(1)), number(range.group(2))))
        : Optional.empty();
  }

  private static @Nullable Long number(String written) {
    return written.matches("[0-9]{1,18}") ? Long.valueOf(written) : null;
  }
}
