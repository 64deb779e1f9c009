package org.votecall.switchboard;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlCallStoreTest extends CallStoreContract {
  private static final List<String> TABLES =
      List.of(
          "inbound",
          "session",
          "supporter",
          "toll",
          "toll_day",
          "office_trouble",
          "office_trouble_told",
          "office_load");

  @RegisterExtension private static final PostgresqlServer server = new PostgresqlServer();

  @BeforeEach
  void empty() {
    server.database().write(handle -> handle.execute("TRUNCATE " + String.join(", ", TABLES)));
  }

  @Override
  Database database() {
    return server.database();
  }
}
