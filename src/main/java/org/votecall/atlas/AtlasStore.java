package org.votecall.atlas;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.votecall.database.Database;

/** Keeps the editions of the atlas. Only {@link #publish} and {@link #undo} change what is seen. */
public final class AtlasStore {
  /** Rows in one transaction: few, so that supporters' turns need not wait for a load. */
  private static final int BATCH = 250;

  private static final int FETCH = 1_000;

  /** There is room for so much of what an edition is called: a file may have a longer name. */
  private static final int LONGEST_WHAT = 200;

  /** A part that belongs to no edition is being written, or was left by a load that broke off. */
  private static final Duration LONGEST_LOAD = Duration.ofHours(2);

  private final Database database;

  public AtlasStore(Database database) {
    this.database = database;
  }

  /** The number of the edition in force; 0 when nothing was ever loaded. */
  public long edition() {
    return database.read(AtlasStore::edition);
  }

  /** What an edition holds, a line for each section, for people to read. */
  public List<String> contents(long edition) {
    return parts(edition).values().stream()
        .map(part -> part.section() + ", as of " + part.asOf())
        .toList();
  }

  Map<Section, PartRef> parts(long edition) {
    return database.read(handle -> parts(handle, edition));
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

  /** Makes an edition out of the one in force and {@code changed}, and puts the pointer on it. */
  long publish(Collection<PartRef> changed, String what, Instant now) {
    return database.write(
        handle -> {
          long previous = edition(handle);
          Map<Section, PartRef> parts = parts(handle, previous);
          changed.forEach(part -> parts.put(part.section(), part));
          long edition = next(handle, "atlas_edition", "edition");
          handle.execute(
              "INSERT INTO atlas_edition (edition, previous, what, made_at) VALUES (?, ?, ?, ?)",
              edition,
              previous,
              what.substring(0, Math.min(what.length(), LONGEST_WHAT)),
              now.toEpochMilli());
          parts.values().forEach(part -> add(handle, edition, part));
          point(handle, edition);
          return edition;
        });
  }

  /** Puts the pointer back on the edition before; the number of it, the same when there is none. */
  public long undo() {
    return database.write(
        handle -> {
          long previous =
              handle
                  .createQuery("SELECT previous FROM atlas_edition WHERE edition = :edition")
                  .bind("edition", edition(handle))
                  .mapTo(Long.class)
                  .findOne()
                  .orElse(0L);
          point(handle, previous);
          return previous;
        });
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
            handle.execute("DELETE FROM atlas_row WHERE part = ?", part);
            return handle.execute("DELETE FROM atlas_part WHERE part = ?", part);
          });
    }
  }

  private static long edition(Handle handle) {
    return handle.createQuery("SELECT edition FROM atlas_pointer").mapTo(Long.class).one();
  }

  private static void point(Handle handle, long edition) {
    handle.execute("UPDATE atlas_pointer SET edition = ?", edition);
  }

  private static Map<Section, PartRef> parts(Handle handle, long edition) {
    Map<Section, PartRef> parts = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT e.section, e.part, p.about, e.as_of FROM atlas_edition_part e"
                + " JOIN atlas_part p ON p.part = e.part"
                + " WHERE e.edition = :edition ORDER BY e.section")
        .bind("edition", edition)
        .map(
            (row, context) ->
                new PartRef(
                    Section.parse(row.getString(1)),
                    row.getLong(2),
                    row.getString(3),
                    LocalDate.parse(row.getString(4))))
        .forEach(part -> parts.put(part.section(), part));
    return parts;
  }

  private static long begin(Handle handle, Section section, String about, Instant now) {
    long part = next(handle, "atlas_part", "part");
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

  private static void add(Handle handle, long edition, PartRef part) {
    handle.execute(
        "INSERT INTO atlas_edition_part (edition, section, part, as_of) VALUES (?, ?, ?, ?)",
        edition,
        part.section().toString(),
        part.part(),
        part.asOf().toString());
  }

  private static long next(Handle handle, String table, String column) {
    return handle
        .createQuery("SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }
}
