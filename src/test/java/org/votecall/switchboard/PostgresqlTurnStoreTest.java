package org.votecall.switchboard;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlTurnStoreTest extends TurnStoreContract {
  private static final List<String> TABLES =
      List.of(
          "inbound", "session", "supporter", "consent", "call_report", "position_report", "tally");

  private static PostgresqlServer server;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresqlServer.start();
  }

  @BeforeEach
  void empty() {
    server.database().write(handle -> handle.execute("TRUNCATE " + String.join(", ", TABLES)));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Database database() {
    return server.database();
  }
}
