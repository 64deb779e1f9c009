package org.votecall.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.votecall.atlas.AtlasStore;
import org.votecall.audit.AuditEntry;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.problem.Place;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptStore;

/** Keeps the rows that are loaded or changed while running, and counts the changes. */
public final class CatalogStore {
  private static final JsonMapper JSON = new JsonMapper();

  /** Stands in the place of the cells of a row that was taken out. */
  private static final String REMOVED = "null";

  private final Database database;
  private final Author author;

  /** Writes on behalf of {@code author}. */
  public CatalogStore(Database database, Author author) {
    this.database = database;
    this.author = author;
  }

  /**
   * What is kept, as of one version.
   *
   * @param version counts the changes; 0 before the first
   * @param edition of the atlas that was in force then
   */
  public record Rows(
      long version, long edition, List<CatalogEntry> rows, List<ScriptHistory> scripts) {
    /** All that is laid over what the folder has. */
    public List<CatalogPiece> pieces() {
      Stream<LoadedScript> told =
          scripts.stream().filter(script -> !script.releases().isEmpty()).map(LoadedScript::new);
      return Stream.<CatalogPiece>concat(told, rows.stream()).toList();
    }
  }

  /** The number of changes so far. Joins the caller's transaction. */
  public static long version(Handle handle) {
    return handle.createQuery("SELECT version FROM catalog_pointer").mapTo(Long.class).one();
  }

  /** What is in force, of both that admins load: they may have been changed together. */
  record Pointers(long version, long edition) {}

  Pointers pointers() {
    return database.read(handle -> new Pointers(version(handle), AtlasStore.edition(handle)));
  }

  /** All of them, none newer than the version. */
  public Rows read() {
    return database.read(
        handle -> {
          long version = version(handle);
          List<CatalogEntry> rows =
              handle
                  .createQuery(
                      "SELECT kind, row_key, cells FROM catalog_row ORDER BY kind, row_key")
                  .map(
                      (row, context) ->
                          row(
                              CatalogTable.valueOf(row.getString("kind")),
                              row.getString("row_key"),
                              row.getString("cells")))
                  .list();
          return new Rows(version, AtlasStore.edition(handle), rows, ScriptStore.read(handle));
        });
  }

  /**
   * Writes {@code changes} in one transaction, if nothing has changed since {@code version}.
   *
   * @return whether it did
   */
  boolean write(Collection<RowChange> changes, long version, Instant at) {
    return database.write(
        handle -> {
          boolean moved = move(handle, version);
          if (moved) {
            write(handle, changes.stream().map(RowChange::entry).toList(), at);
            AuditStore.write(
                handle, author, at, changes.stream().map(CatalogStore::audited).toList());
          }
          return moved;
        });
  }

  private static AuditEntry audited(RowChange change) {
    CatalogEntry entry = change.entry();
    String act = entry instanceof CatalogRow ? "put" : "delete";
    Map<String, String> before = change.before();
    return new AuditEntry(
        act,
        entry.table().kind(),
        entry.key(),
        before == null ? null : written(before),
        entry instanceof CatalogRow row ? written(row.cells()) : null);
  }

  /**
   * Takes down what was told of each script last, in one transaction, if nothing has changed since
   * {@code version}.
   *
   * @return whether it did
   */
  boolean writeLatest(Collection<ScriptHistory> told, long version) {
    return database.write(
        handle -> {
          boolean moved = move(handle, version);
          if (moved) {
            told.forEach(one -> ScriptStore.write(handle, author, one));
          }
          return moved;
        });
  }

  /**
   * Counts one more change, if {@code version} were counted so far. Joins the caller's transaction.
   */
  public static boolean move(Handle handle, long version) {
    return handle.execute(
            "UPDATE catalog_pointer SET version = version + 1 WHERE version = ?", version)
        == 1;
  }

  private static void write(Handle handle, List<CatalogEntry> entries, Instant at) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO catalog_row (kind, row_key, cells, changed_at)"
                + " VALUES (:kind, :key, :cells, :at) ON CONFLICT (kind, row_key)"
                + " DO UPDATE SET cells = excluded.cells, changed_at = excluded.changed_at");
    for (CatalogEntry entry : entries) {
      batch
          .bind("kind", entry.table().name())
          .bind("key", entry.key())
          .bind("cells", cells(entry))
          .bind("at", at.toEpochMilli())
          .add();
    }
    if (!entries.isEmpty()) {
      batch.execute();
    }
  }

  /** The cells of an entry as they are kept. */
  public static String cells(CatalogEntry entry) {
    return entry instanceof CatalogRow row ? written(row.cells()) : REMOVED;
  }

  /** Reads what {@link #cells} wrote. */
  public static CatalogEntry row(CatalogTable table, String key, String cells) {
    if (cells.equals(REMOVED)) {
      return new CatalogRemoval(table, key);
    }
    try {
      Map<String, String> read = JSON.readValue(cells, new TypeReference<>() {});
      return new CatalogRow(table, key, read, Place.of("loaded " + table.file() + " " + key));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of the catalog cannot be read", e);
    }
  }

  private static String written(Map<String, String> cells) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(cells));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cells are plain text", e);
    }
  }
}
