package org.votecall.admin.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.votecall.admin.imports.StagingStore.Made;
import org.votecall.database.Database;

/** Reads which imports were made, and what each of them changed. */
final class ImportLogStore {
  private final Database database;

  ImportLogStore(Database database) {
    this.database = database;
  }

  /** The newest first. */
  List<ImportRecord> all(int atMost) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM admin_import ORDER BY import_id DESC LIMIT :most")
                .bind("most", atMost)
                .map((row, context) -> record(row))
                .list());
  }

  Optional<ImportRecord> find(long number) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM admin_import WHERE import_id = :number")
                .bind("number", number)
                .map((row, context) -> record(row))
                .findOne());
  }

  private static ImportRecord record(ResultSet row) throws SQLException {
    long undone = row.getLong("undone_at");
    return new ImportRecord(
        row.getLong("import_id"),
        ImportKind.valueOf(row.getString("kind")),
        row.getString("what"),
        row.getString("who"),
        Instant.ofEpochMilli(row.getLong("made_at")),
        row.getString("report"),
        row.getLong("edition_before"),
        row.getLong("edition_after"),
        undone == 0 ? null : Instant.ofEpochMilli(undone),
        row.getString("undone_by"));
  }

  /** What an import made, row by row. */
  List<Made> made(long number) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT kind, row_key, cells_before, cells_after FROM admin_import_row"
                        + " WHERE import_id = :number ORDER BY kind, row_key")
                .bind("number", number)
                .map(
                    (row, context) ->
                        new Made(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
  }
}
