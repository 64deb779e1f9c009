package org.votecall.database;

import java.nio.file.Path;
import java.util.Optional;

/** Where the database is: a file for SQLite, a server for PostgreSQL. */
public record DatabaseUrl(String jdbc) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  public DatabaseUrl {
    if (!jdbc.startsWith(SQLITE) && !jdbc.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "The database URL must begin with " + SQLITE + " or " + POSTGRESQL + "//");
    }
  }

  boolean sqlite() {
    return jdbc.startsWith(SQLITE);
  }

  /** The file of an SQLite database; empty for a server. */
  public Optional<Path> file() {
    String name = sqlite() ? jdbc.substring(SQLITE.length()).replaceFirst("\\?.*", "") : "";
    return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
  }

  /** Says only the kind, because a URL may hold a password. */
  @Override
  public String toString() {
    return file().map(file -> SQLITE + file).orElse(POSTGRESQL + "...");
  }
}
