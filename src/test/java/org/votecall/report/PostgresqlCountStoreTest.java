package org.votecall.report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlCountStoreTest extends CountStoreContract {
  @RegisterExtension private static final PostgresqlServer server = new PostgresqlServer();

  @BeforeEach
  void empty() {
    server
        .database()
        .write(handle -> handle.execute("TRUNCATE call_report, position_report, tally"));
  }

  @Override
  Database database() {
    return server.database();
  }
}
