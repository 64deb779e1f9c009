package org.votecall.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The database, open and at the newest schema. On SQLite one connection writes and the others read;
 * on PostgreSQL one pool does both.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 8;
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Jdbi writing;
  private final Jdbi reading;

  private Database(HikariDataSource writers, HikariDataSource readers) {
    this.writers = writers;
    this.readers = readers;
    this.writing = Jdbi.create(writers);
    this.reading = Jdbi.create(readers);
    List.of(writing, reading).forEach(Database::keepBoundValuesOutOfExceptions);
  }

  /** The database cannot be opened; the message says which and why. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(DatabaseUrl url, RuntimeException cause) {
      super(url + ": " + cause.getMessage(), cause);
    }
  }

  /**
   * Opens the database, making its folder and tables where there are none.
   *
   * @throws Unusable when it cannot be reached, or is no database
   */
  public static Database open(DatabaseUrl url) {
    try {
      return opened(url);
    } catch (UncheckedIOException | HikariPool.PoolInitializationException | FlywayException e) {
      throw new Unusable(url, e);
    }
  }

  private static Database opened(DatabaseUrl url) {
    Optional<Path> folder = url.file().map(Path::toAbsolutePath).map(Path::getParent);
    folder.ifPresent(Database::make);
    HikariDataSource writers =
        url.sqlite() ? pool(url, 1, sqlite(TransactionMode.IMMEDIATE)) : pool(url, READERS, none());
    Flyway.configure()
        .dataSource(writers)
        .locations(
            "classpath:db/migration",
            url.sqlite() ? "classpath:db/sqlite" : "classpath:db/postgresql")
        .load()
        .migrate();
    HikariDataSource readers =
        url.sqlite() ? pool(url, READERS, sqlite(TransactionMode.DEFERRED)) : writers;
    return new Database(writers, readers);
  }

  /** Runs {@code work} in a transaction that sees one state of the database and changes nothing. */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return reading.inTransaction(work);
  }

  /** Runs {@code work} in a transaction; when it returns, what it wrote is on disk. */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    return writing.inTransaction(work);
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }

  /** What is bound to a statement is about supporters, and exceptions are logged. */
  private static void keepBoundValuesOutOfExceptions(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  private static HikariDataSource pool(DatabaseUrl url, int size, Properties properties) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.jdbc());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    config.setDataSourceProperties(properties);
    return new HikariDataSource(config);
  }

  /**
   * FULL, because an answer may be given only once the turn survives a power cut. Writers begin
   * IMMEDIATE: a transaction that first reads and then writes would fail when another wrote
   * between.
   */
  private static Properties sqlite(TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(mode);
    config.setBusyTimeout((int) WAIT_FOR_CONNECTION.toMillis());
    return config.toProperties();
  }

  private static Properties none() {
    return new Properties();
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }
}
