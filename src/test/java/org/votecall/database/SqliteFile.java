package org.votecall.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A SQLite database in a file, new for each test. */
public final class SqliteFile implements BeforeEachCallback, AfterEachCallback {
  private @Nullable Path folder;
  private @Nullable Database database;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    folder = Files.createTempDirectory("sqlite");
    database = Database.open(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("test.db")));
  }

  public Database database() {
    return requireNonNull(database);
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    database().close();
    try (var files = Files.list(requireNonNull(folder))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
