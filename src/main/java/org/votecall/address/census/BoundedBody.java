package org.votecall.address.census;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads a body of bytes, and gives up on one that does not end. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> read = BodySubscribers.ofByteArray();
  private @Nullable Subscription subscription;
  private long left;

  BoundedBody(long mostBytes) {
    this.left = mostBytes;
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    subscription = upstream;
    read.onSubscribe(upstream);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    left -= buffers.stream().mapToLong(Buffer::remaining).sum();
    if (left >= 0) {
      read.onNext(buffers);
    } else if (subscription != null) {
      subscription.cancel();
      read.onError(new IOException("the answer is too long"));
    }
  }

  @Override
  public void onError(Throwable error) {
    read.onError(error);
  }

  @Override
  public void onComplete() {
    read.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return read.getBody();
  }
}
