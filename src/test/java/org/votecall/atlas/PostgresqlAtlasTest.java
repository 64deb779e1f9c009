package org.votecall.atlas;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlAtlasTest extends AtlasContract {
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
            handle -> {
              handle.execute("TRUNCATE atlas_part, atlas_row, atlas_edition, atlas_edition_part");
              return handle.execute("UPDATE atlas_pointer SET edition = 0");
            });
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
