package org.votecall.download;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Writes a body to the disk as it comes, and gives up on one that does not end. */
final class ArrivingBody implements BodySubscriber<@Nullable Void> {
  private final CompletableFuture<@Nullable Void> written = new CompletableFuture<>();
  private final PartFile part;
  private final long mostBytes;
  private final LongConsumer arrived;
  private @Nullable Subscription subscription;

  /** A file of more than that many bytes is wanted by nobody. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long mostBytes) {
      super("it has more than " + mostBytes + " bytes");
    }
  }

  /**
   * Nothing has come yet.
   *
   * @param arrived is told how many bytes of the file there are
   */
  ArrivingBody(PartFile part, long mostBytes, LongConsumer arrived) {
    this.part = part;
    this.mostBytes = mostBytes;
    this.arrived = arrived;
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    subscription = upstream;
    upstream.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (subscription == null) {
      return;
    }
    try {
      long bytes = part.write(buffers);
      if (bytes > mostBytes) {
        throw new TooLarge(mostBytes);
      }
      arrived.accept(bytes);
      subscription.request(1);
    } catch (IOException e) {
      subscription.cancel();
      written.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable error) {
    written.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    written.complete(null);
  }

  @Override
  public CompletionStage<@Nullable Void> getBody() {
    return written;
  }
}
