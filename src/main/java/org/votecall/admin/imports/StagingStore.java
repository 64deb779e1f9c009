package org.votecall.admin.imports;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.RowChange;
import org.votecall.database.Database;

/**
 * Keeps what imports make of rows, beside what is in force. It is written in short transactions, so
 * that no supporter waits for it; nobody sees it before {@link ImportStore} puts it in force.
 */
final class StagingStore {
  /** What an import made of a script stands beside its rows, under this kind. */
  static final String SCRIPTS = "SCRIPTS";

  private static final int BATCH = 250;

  private final Database database;

  StagingStore(Database database) {
    this.database = database;
  }

  /** What an import made of one row: as {@code catalog_row} has it, or a version of a script. */
  record Made(String kind, String key, @Nullable String before, String after) {}

  /** Writes rows where nobody sees them yet; the number of the import that they are of. */
  long stage(List<RowChange> changes, List<Made> scripts) {
    long number =
        database.write(
            handle -> {
              handle.execute("UPDATE admin_import_pointer SET import_id = import_id + 1");
              return handle
                  .createQuery("SELECT import_id FROM admin_import_pointer")
                  .mapTo(Long.class)
                  .one();
            });
    for (int from = 0; from < changes.size(); from += BATCH) {
      List<RowChange> some = changes.subList(from, Math.min(changes.size(), from + BATCH));
      database.write(handle -> stageRows(handle, number, some));
    }
    if (!scripts.isEmpty()) {
      database.write(handle -> stageScripts(handle, number, scripts));
    }
    return number;
  }

  /** Beside what is kept now; nothing where the folder's row holds, or there is no such row. */
  private static int stageRows(Handle handle, long number, List<RowChange> changes) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO admin_import_row (import_id, kind, row_key, cells_before, cells_after)"
                + " VALUES (:number, :kind, :key,"
                + " (SELECT cells FROM catalog_row WHERE kind = :kind AND row_key = :key), :after)");
    for (RowChange change : changes) {
      batch
          .bind("number", number)
          .bind("kind", change.entry().table().name())
          .bind("key", change.entry().key())
          .bind("after", CatalogStore.cells(change.entry()))
          .add();
    }
    return batch.execute().length;
  }

  private static int stageScripts(Handle handle, long number, List<Made> made) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO admin_import_row (import_id, kind, row_key, cells_before, cells_after)"
                + " VALUES (:number, :kind, :key, :before, :after)");
    for (Made one : made) {
      batch
          .bind("number", number)
          .bind("kind", one.kind())
          .bind("key", one.key())
          .bind("before", one.before())
          .bind("after", one.after())
          .add();
    }
    return batch.execute().length;
  }

  /** Forgets what was staged and is not to be put in force. */
  void drop(long number) {
    database.write(
        handle -> handle.execute("DELETE FROM admin_import_row WHERE import_id = ?", number));
  }
}
