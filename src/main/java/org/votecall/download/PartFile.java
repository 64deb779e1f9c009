package org.votecall.download;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way: {@code ca.csv.part} until it is whole, then {@code ca.csv}. Beside either lies
 * its {@link Origin}.
 */
final class PartFile implements AutoCloseable {
  private final Path whole;
  private final Path wholeOrigin;
  private final Path part;
  private final Path partOrigin;
  private @Nullable FileChannel open;

  PartFile(Path whole) {
    String name = String.valueOf(whole.getFileName());
    this.whole = whole;
    this.wholeOrigin = whole.resolveSibling(name + ".origin");
    this.part = whole.resolveSibling(name + ".part");
    this.partOrigin = whole.resolveSibling(name + ".part.origin");
  }

  Path whole() {
    return whole;
  }

  long size() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  /** Of the bytes that lie here of that address already. */
  Optional<Origin> begun(URI address) throws IOException {
    return size() == 0 ? Optional.empty() : Origin.read(partOrigin, address);
  }

  /** Of the whole file, if it came from there. */
  Optional<Origin> had(URI address) throws IOException {
    return Files.exists(whole) ? Origin.read(wholeOrigin, address) : Optional.empty();
  }

  /**
   * Makes ready for what comes.
   *
   * @param from the bytes that are kept; those behind are written again
   * @throws IOException also when somebody else is fetching the same file
   */
  synchronized void open(long from, Origin origin) throws IOException {
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    open = channel;
    if (!isOurs(channel) || channel.size() < from) {
      throw new IOException("another download of it is under way");
    }
    channel.truncate(from).position(from);
    origin.write(partOrigin);
  }

  /** Gives how many bytes there are then. */
  synchronized long write(List<ByteBuffer> buffers) throws IOException {
    if (open == null) {
      throw new IOException("it came too late");
    }
    for (ByteBuffer buffer : buffers) {
      while (buffer.hasRemaining()) {
        open.write(buffer);
      }
    }
    return open.position();
  }

  /** Calls it the whole file, and dates it as the server does. */
  synchronized void finish() throws IOException {
    if (open != null) {
      open.force(true);
    }
    close();
    // between these steps a file without an origin is fetched again, never taken for another
    Files.deleteIfExists(wholeOrigin);
    Files.move(part, whole, ATOMIC_MOVE, REPLACE_EXISTING);
    Files.move(partOrigin, wholeOrigin, ATOMIC_MOVE, REPLACE_EXISTING);
    Optional<Instant> changed = lastModified(Files.readAllLines(wholeOrigin).get(2));
    if (changed.isPresent()) {
      Files.setLastModifiedTime(whole, FileTime.from(changed.get()));
    }
  }

  /** Forgets what lies here, so that the next attempt begins anew. */
  synchronized void discard() throws IOException {
    close();
    Files.deleteIfExists(part);
    Files.deleteIfExists(partOrigin);
  }

  /** What lies here stays for another attempt. */
  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this program
    }
  }

  private static Optional<Instant> lastModified(String written) {
    try {
      return written.isEmpty()
          ? Optional.empty()
          : Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
