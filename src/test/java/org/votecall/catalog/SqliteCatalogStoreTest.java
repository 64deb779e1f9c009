package org.votecall.catalog;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;

class SqliteCatalogStoreTest extends CatalogStoreContract {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("test.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  Database database() {
    return database;
  }
}
