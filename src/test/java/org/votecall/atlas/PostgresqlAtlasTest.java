package org.votecall.atlas;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlAtlasTest extends AtlasContract {
  @RegisterExtension private static final PostgresqlServer server = new PostgresqlServer();

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

  @Override
  Database database() {
    return server.database();
  }
}
