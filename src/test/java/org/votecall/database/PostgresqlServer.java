package org.votecall.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL: the one that VOTECALL_TEST_POSTGRESQL_URL names (everything in it is erased),
 * or one that is started for the test.
 */
public final class PostgresqlServer implements AutoCloseable {
  private final @Nullable EmbeddedPostgres started;
  private final Database database;

  private PostgresqlServer(@Nullable EmbeddedPostgres started, String url) {
    this.started = started;
    this.database = Database.open(new DatabaseUrl(url));
  }

  public static PostgresqlServer start() throws IOException {
    String url = System.getenv("VOTECALL_TEST_POSTGRESQL_URL");
    if (url != null) {
      return new PostgresqlServer(null, url);
    }
    EmbeddedPostgres server = EmbeddedPostgres.start();
    return new PostgresqlServer(server, server.getJdbcUrl("postgres", "postgres"));
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    database.close();
    if (started != null) {
      started.close();
    }
  }
}
