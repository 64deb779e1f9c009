package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import is there whole or not at all, however the server ends. A real one is killed here. */
final class ImportCrashTest {
  private static final int ROWS = 20_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(ints = {1, ROWS / 2, ROWS})
  void anImportThatIsCutShortIsThereWholeOrNotAtAll(int rows, @TempDir Path folder)
      throws Exception {
    DatabaseFile database = DatabaseFile.in(folder);
    try (ServerProcess server = ServerProcess.start(database)) {
      CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> send(admin(server)));
      awaitRows(database, rows, importing);
      server.kill();
      server.awaitEnd();
    }
    assertThat(database.column("PRAGMA integrity_check")).containsExactly("ok");
    try (ServerProcess server = ServerProcess.start(database)) {
      AdminClient admin = admin(server);
      JsonNode imported = admin.get("imported").json().get("items");
      int there = Integer.parseInt(database.column("SELECT COUNT(*) FROM catalog_row").get(0));
      assertThat(there).isEqualTo(imported.isEmpty() ? 0 : ROWS);
      assertThat(admin.get("pronunciations?limit=1000").json().get("items").isEmpty())
          .isEqualTo(imported.isEmpty());
      assertThat(admin.get("audit").json().get("items")).hasSameSizeAs(imported);
    }
  }

  private static AdminClient admin(ServerProcess server) {
    return AdminClient.at(URI.create("http://127.0.0.1:" + server.twilio().port()))
        .as(RunningApp.ADMIN_KEY);
  }

  /** Nobody answers where the server was killed before it was done. */
  private static void send(AdminClient admin) {
    StringBuilder words = new StringBuilder("written,said,said_es,source\n");
    IntStream.range(0, ROWS)
        .forEach(number -> words.append("word%d,said %d,,invented\n".formatted(number, number)));
    try {
      assertThat(
              admin
                  .post("imports/pronunciations", "text/csv", words.toString().getBytes(UTF_8))
                  .status())
          .isEqualTo(200);
    } catch (UncheckedIOException e) {
      assertThat(e).hasRootCauseInstanceOf(IOException.class);
    }
  }

  private static void awaitRows(
      DatabaseFile database, int wanted, CompletableFuture<Void> importing) throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Integer.parseInt(database.column("SELECT COUNT(*) FROM admin_import_row").get(0))
        < wanted) {
      assertThat(importing).as("it was done before it was killed").isNotDone();
      assertThat(Instant.now()).isBefore(deadline);
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }
}
