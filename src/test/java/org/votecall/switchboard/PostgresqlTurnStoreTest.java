package org.votecall.switchboard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;

/**
 * On a real PostgreSQL: the one that VOTECALL_TEST_POSTGRESQL_URL names (everything in it is
 * erased), or one that is started for the test.
 */
class PostgresqlTurnStoreTest extends TurnStoreContract {
  private static final List<String> TABLES =
      List.of(
          "inbound", "session", "supporter", "consent", "call_report", "position_report", "tally");

  private static @Nullable EmbeddedPostgres server;
  private static Database database;

  @BeforeAll
  static void start() throws IOException {
    String url = System.getenv("VOTECALL_TEST_POSTGRESQL_URL");
    if (url == null) {
      server = EmbeddedPostgres.start();
      url = server.getJdbcUrl("postgres", "postgres");
    }
    database = Database.open(new DatabaseUrl(url));
  }

  @BeforeEach
  void empty() {
    database.write(handle -> handle.execute("TRUNCATE " + String.join(", ", TABLES)));
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
    if (server != null) {
      server.close();
    }
  }

  @Override
  Database database() {
    return database;
  }
}
