package org.votecall.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks on the way, what lies there under a file's name is the whole file. */
class BrokenDownloadsTest {
  private static final String FILE = "/lines.zip";
  private static final int LENGTH = 200_000;
  private static final int HALF = 100_000;
  private static final Duration SOON = Duration.ofMillis(10);
  private static final Limits HASTY =
      new Limits(Duration.ofMillis(400), List.of(SOON, SOON, SOON), 300_000);
  private static final Limits ONCE = new Limits(Duration.ofMillis(400), List.of(), 300_000);

  @TempDir Path folder;
  private final byte[] content = bytes(1);
  private SiteStandIn site;

  @BeforeEach
  void start() throws IOException {
    site = SiteStandIn.start().serve(FILE, content);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void theRestIsFetchedAfterItBrokeOff() {
    site.once(FILE, site.breakOffAfter(HALF));
    assertWhole(fetch(HASTY), content);
    assertThat(site.requests()).containsExactly(FILE + " 200", FILE + " 206");
  }

  @Test
  void theNextRunGoesOnWhereTheLastBrokeOff() throws IOException {
    site.once(FILE, site.breakOffAfter(HALF));
    assertThat(fetch(ONCE)).isInstanceOf(Download.Failed.class);
    assertThat(folder.resolve("lines.zip")).doesNotExist();
    assertThat(Files.size(folder.resolve("lines.zip.part"))).isPositive();
    assertWhole(fetch(ONCE), content);
    assertThat(site.requests()).endsWith(FILE + " 206");
    assertThat(folder.resolve("lines.zip.part")).doesNotExist();
  }

  @Test
  void aFileThatChangedMeanwhileIsFetchedAnew() {
    site.once(FILE, site.breakOffAfter(HALF));
    fetch(ONCE);
    byte[] changed = bytes(2);
    site.serve(FILE, changed);
    assertWhole(fetch(ONCE), changed);
    assertThat(site.requests()).endsWith(FILE + " 200");
  }

  @Test
  void aServerWithoutRangesSendsItAnew() {
    site.once(FILE, site.breakOffAfter(HALF)).once(FILE, exchange -> send(exchange, content));
    assertWhole(fetch(HASTY), content);
    assertThat(site.requests()).containsExactly(FILE + " 200", FILE + " 200");
  }

  @Test
  void aPieceOfAnotherVersionIsNotPutBehindThisOne() {
    byte[] changed = bytes(2);
    site.once(FILE, site.breakOffAfter(HALF)).once(FILE, exchange -> piece(exchange, changed));
    assertWhole(fetch(HASTY), content);
  }

  @Test
  void aPartThatIsLongerThanTheFileIsForgotten() throws IOException {
    site.once(FILE, site.breakOffAfter(HALF));
    fetch(ONCE);
    site.once(FILE, SiteStandIn.status(416));
    assertWhole(fetch(HASTY), content);
    assertThat(site.requests()).endsWith(FILE + " 416", FILE + " 200");
  }

  @Test
  void nothingIsTakenForWholeThatIsShorterThanPromised() {
    for (int attempt = 0; attempt < 4; attempt++) {
      site.once(FILE, promising(LENGTH + 10));
    }
    assertThat(fetch(HASTY)).isInstanceOf(Download.Failed.class);
    assertThat(folder.resolve("lines.zip")).doesNotExist();
  }

  @Test
  void aServerThatFallsSilentIsLeft() {
    site.once(
        FILE,
        exchange -> {
          exchange.sendResponseHeaders(200, LENGTH);
          exchange.getResponseBody().write(content, 0, HALF);
          exchange.getResponseBody().flush();
          Thread.sleep(5_000);
        });
    assertWhole(fetch(HASTY), content);
  }

  @Test
  void aServerThatNeverAnswersIsLeft() {
    site.once(FILE, exchange -> Thread.sleep(5_000));
    assertThat(fetch(ONCE).words()).contains("nothing came");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItComes() {
    site.serve(FILE, new byte[300_001]);
    assertThat(fetch(HASTY).words()).contains("more than 300000 bytes");
    assertThat(site.requests()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatDoesNotEndIsGivenUp() {
    site.once(FILE, BrokenDownloadsTest::endless);
    assertThat(fetch(HASTY).words()).contains("more than 300000 bytes");
    assertThat(site.requests().size()).isLessThanOrEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAnotherIsFetchingIsLeftToIt() throws IOException {
    Path part = folder.resolve("lines.zip.part");
    try (FileChannel other =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertThat(fetch(HASTY).words()).contains("another download of it is under way");
    }
    assertWhole(fetch(ONCE), content);
  }

  private Download fetch(Limits limits) {
    return new Downloads(folder, limits).fetch(site.at(FILE), Progress.UNSEEN);
  }

  private void assertWhole(Download got, byte[] expected) {
    assertThat(got).isEqualTo(new Download.Fetched(folder.resolve("lines.zip")));
    assertThat(folder.resolve("lines.zip")).hasBinaryContent(expected);
  }

  private SiteStandIn.Behaviour promising(int bytes) {
    return exchange -> {
      exchange.sendResponseHeaders(200, bytes);
      exchange.getResponseBody().write(content);
      exchange.getResponseBody().flush();
    };
  }

  private static void send(HttpExchange exchange, byte[] all) throws IOException {
    exchange.sendResponseHeaders(200, all.length);
    exchange.getResponseBody().write(all);
  }

  /** As a server that minds Range and not If-Range. */
  private static void piece(HttpExchange exchange, byte[] all) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int from = Integer.parseInt(range.replaceAll("[^0-9]", ""));
    exchange.getResponseHeaders().set("ETag", "\"another\"");
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
    exchange.sendResponseHeaders(206, all.length - from);
    exchange.getResponseBody().write(all, from, all.length - from);
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    while (!Thread.currentThread().isInterrupted()) {
      body.write(new byte[HALF]);
    }
  }

  private static byte[] bytes(int seed) {
    byte[] bytes = new byte[LENGTH];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
