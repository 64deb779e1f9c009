package org.votecall.database;

import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL: the one that VOTECALL_TEST_POSTGRESQL_URL names (everything in it is erased),
 * or one that is started for the tests of a class.
 */
public final class PostgresqlServer implements BeforeAllCallback, AfterAllCallback {
  private @Nullable EmbeddedPostgres started;
  private @Nullable Database database;

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    String url = System.getenv("VOTECALL_TEST_POSTGRESQL_URL");
    if (url == null) {
      started = EmbeddedPostgres.start();
      url = started.getJdbcUrl("postgres", "postgres");
    }
    database = Database.open(new DatabaseUrl(url));
  }

  public Database database() {
    return requireNonNull(database);
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    database().close();
    if (started != null) {
      started.close();
    }
  }
}
