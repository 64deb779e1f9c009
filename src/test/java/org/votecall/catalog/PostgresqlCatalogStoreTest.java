package org.votecall.catalog;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlCatalogStoreTest extends CatalogStoreContract {
  private static PostgresqlServer server;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresqlServer.start();
  }

  @BeforeEach
  void empty() {
    server
        .database()
        .write(
            handle ->
                handle.execute("DELETE FROM catalog_row")
                    + handle.execute("UPDATE catalog_pointer SET version = 0"));
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
