package org.votecall.atlas;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.votecall.database.Database;

/** Keeps the rows of parts. Nobody sees a part before an edition of {@link AtlasStore} holds it. */
final class PartStore {
  /** Rows in one transaction: few, so that supporters' turns need not wait for a load. */
  private static final int BATCH = 250;

  private static final int FETCH = 1_000;

  /** A part that belongs to no edition is being written, or was left by a load that broke off. */
  private static final Duration LONGEST_LOAD = Duration.ofHours(2);

  private final Database database;

  PartStore(Database database) {
    this.database = database;
  }

  /** Gives every row of {@code part} to {@code reader}, without its shape. */
  void read(long part, Consumer<StoredRow> reader) {
    database.read(
        handle -> {
          handle
              .createQuery("SELECT row_key, body FROM atlas_row WHERE part = :part")
              .bind("part", part)
              .setFetchSize(FETCH)
              .map((row, context) -> StoredRow.of(row.getString(1), row.getString(2)))
              .forEach(reader);
          return part;
        });
  }

  byte @Nullable [] shape(long part, String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT shape FROM atlas_row WHERE part = :part AND row_key = :key")
                .bind("part", part)
                .bind("key", key)
                .map((row, context) -> row.getBytes(1))
                .one());
  }

  /** Writes a part that nobody sees yet, in short transactions; gives its number. */
  long write(Section section, String about, Collection<StoredRow> rows, Instant now) {
    long part = database.write(handle -> begin(handle, section, about, now));
    List<StoredRow> all = List.copyOf(rows);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<StoredRow> some = all.subList(from, Math.min(all.size(), from + BATCH));
      database.write(handle -> insert(handle, part, some));
    }
    return part;
  }

  /** Copies rows of an older part into a new one, but for those that the new one has. */
  void carryOver(long from, long into) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO atlas_row (part, row_key, body, shape)"
                    + " SELECT ?, row_key, body, shape FROM atlas_row old WHERE part = ?"
                    + " AND NOT EXISTS (SELECT 1 FROM atlas_row WHERE part = ?"
                    + " AND row_key = old.row_key)",
                into,
                from,
                into));
  }

  /** Removes what loads that broke off have left. */
  void sweep(Instant now) {
    long before = now.minus(LONGEST_LOAD).toEpochMilli();
    List<Long> left =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT part FROM atlas_part WHERE begun_at < :before"
                            + " AND part NOT IN (SELECT part FROM atlas_edition_part)")
                    .bind("before", before)
                    .mapTo(Long.class)
                    .list());
    for (long part : left) {
      database.write(
          handle -> {
            String unused = " WHERE part = ? AND part NOT IN (SELECT part FROM atlas_edition_part)";
            handle.execute("DELETE FROM atlas_row" + unused, part);
            return handle.execute("DELETE FROM atlas_part" + unused, part);
          });
    }
  }

  private static long begin(Handle handle, Section section, String about, Instant now) {
    handle.execute("UPDATE atlas_pointer SET edition = edition"); // one at a time takes a number
    long part = next(handle);
    handle.execute(
        "INSERT INTO atlas_part (part, section, about, begun_at) VALUES (?, ?, ?, ?)",
        part,
        section.toString(),
        about,
        now.toEpochMilli());
    return part;
  }

  private static int insert(Handle handle, long part, List<StoredRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO atlas_row (part, row_key, body, shape)"
                + " VALUES (:part, :key, :body, :shape)");
    for (StoredRow row : rows) {
      batch
          .bind("part", part)
          .bind("key", row.key())
          .bind("body", row.body())
          .bind("shape", row.shape())
          .add();
    }
    return batch.execute().length;
  }

  private static long next(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(part), 0) + 1 FROM atlas_part")
        .mapTo(Long.class)
        .one();
  }
}
