package org.votecall.download;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request for a file: for what is missing of it, or for what is newer than what is here. */
final class Attempt {
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final URI address;
  private final PartFile part;
  private final Limits limits;
  private final Progress progress;

  /** Of the bytes that are here already; null where the file is asked for from its beginning. */
  private final @Nullable Origin begun;

  private final long from;
  private volatile long heardNanos = System.nanoTime();

  Attempt(URI address, PartFile part, Limits limits, Progress progress) throws IOException {
    this.address = address;
    this.part = part;
    this.limits = limits;
    this.progress = progress;
    this.begun = part.begun(address).filter(origin -> origin.strong().isPresent()).orElse(null);
    this.from = begun == null ? 0 : part.size();
  }

  /**
   * Makes it.
   *
   * @throws IOException when another attempt may go better
   */
  Download with(HttpClient client) throws IOException, InterruptedException {
    try (part) {
      return outcome(await(client.sendAsync(request(), this::body)));
    } catch (ArrivingBody.TooLarge e) {
      part.discard();
      return failed(e);
    }
  }

  private HttpRequest request() throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "Votecall");
    if (begun != null) {
      request.header("Range", "bytes=" + from + "-");
      request.header("If-Range", begun.strong().orElseThrow());
      return request.build();
    }
    Optional<Origin> had = part.had(address);
    had.map(Origin::etag)
        .filter(etag -> !etag.isEmpty())
        .ifPresent(etag -> request.header("If-None-Match", etag));
    had.map(Origin::lastModified)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> request.header("If-Modified-Since", day));
    return request.build();
  }

  private BodySubscriber<@Nullable Void> body(ResponseInfo head) {
    heardNanos = System.nanoTime();
    Optional<Piece> wanted = wanted(head.statusCode(), head.headers());
    if (wanted.isEmpty() || wanted.get().isLargerThan(limits.mostBytes())) {
      return BodySubscribers.replacing(null);
    }
    try {
      part.open(wanted.get().from(), Origin.of(address, head.headers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArrivingBody(
        part,
        limits.mostBytes(),
        bytes -> {
          heardNanos = System.nanoTime();
          progress.at(bytes, wanted.get().whole());
        });
  }

  /** All of the file, or the rest of what is here: not every server minds If-Range. */
  private Optional<Piece> wanted(int status, HttpHeaders headers) {
    return Piece.of(status, headers)
        .filter(piece -> status == Piece.OK || (begun != null && piece.from() == from))
        .filter(
            piece ->
                piece.from() == 0 || begun == null || begun.agrees(Origin.of(address, headers)));
  }

  private Download outcome(HttpResponse<?> response) throws IOException {
    int status = response.statusCode();
    return switch (status) {
      case Piece.OK, Piece.PARTIAL -> arrived(status, response.headers());
      case NOT_MODIFIED -> new Download.Unchanged(part.whole());
      case NOT_FOUND, GONE -> new Download.Absent(address, status);
      case RANGE_NOT_SATISFIABLE -> anew("what had come of it before was no part of it");
      default -> {
        IOException refused = new IOException("the server answered " + status);
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
          throw refused;
        }
        yield failed(refused);
      }
    };
  }

  private Download arrived(int status, HttpHeaders headers) throws IOException {
    Optional<Piece> wanted = wanted(status, headers);
    if (wanted.isEmpty()) {
      return anew("the server sent another piece than it was asked for");
    }
    if (wanted.get().isLargerThan(limits.mostBytes())) {
      throw new ArrivingBody.TooLarge(limits.mostBytes());
    }
    if (!wanted.get().isComplete(part.size())) {
      return anew("it has " + part.size() + " bytes instead of " + wanted.get().whole());
    }
    part.finish();
    return new Download.Fetched(part.whole());
  }

  /** Nothing of what is here can be used. */
  private Download anew(String why) throws IOException {
    part.discard();
    throw new IOException(why);
  }

  private Download failed(IOException why) {
    return new Download.Failed(address, String.valueOf(why.getMessage()));
  }

  /** Waits as long as something comes now and then. */
  private HttpResponse<?> await(CompletableFuture<? extends HttpResponse<?>> answer)
      throws IOException, InterruptedException {
    long stall = limits.stall().toNanos();
    try {
      for (long left = stall; left > 0; left = stall - (System.nanoTime() - heardNanos)) {
        try {
          return answer.get(left, NANOSECONDS);
        } catch (TimeoutException e) {
          // something may have come meanwhile
        }
      }
      throw new IOException("nothing came for " + limits.stall().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw broken(e.getCause());
    } finally {
      // takes the connection with it, if the answer is still under way
      answer.cancel(true);
    }
  }

  private static IOException broken(@Nullable Throwable cause) {
    Throwable inside = cause instanceof UncheckedIOException ? cause.getCause() : cause;
    return inside instanceof IOException known ? known : new IOException(inside);
  }
}
