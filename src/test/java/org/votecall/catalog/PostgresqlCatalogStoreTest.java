package org.votecall.catalog;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlCatalogStoreTest extends CatalogStoreContract {
  @RegisterExtension private static final PostgresqlServer server = new PostgresqlServer();

  @BeforeEach
  void empty() {
    server
        .database()
        .write(
            handle ->
                handle.execute("DELETE FROM catalog_row")
                    + handle.execute("UPDATE catalog_pointer SET version = 0"));
  }

  @Override
  Database database() {
    return server.database();
  }
}
