package org.votecall.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.votecall.audit.AuditEntry;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.database.Database;

/** Keeps the editions of the atlas. Only {@link #publish} and {@link #undo} change what is seen. */
public final class AtlasStore {
  /** There is room for so much of what an edition is called: a file may have a longer name. */
  private static final int LONGEST_WHAT = 200;

  private final Database database;
  private final PartStore rows;
  private final Author author;

  /** Changes what is in force on behalf of {@code author}. */
  public AtlasStore(Database database, Author author) {
    this.database = database;
    this.author = author;
    this.rows = new PartStore(database);
  }

  /** Where the rows of its parts are. */
  PartStore rows() {
    return rows;
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

  /**
   * Makes an edition out of {@code previous} and {@code changed}, and puts the pointer on it; false
   * where another edition is in force by now, against which nothing was compared.
   */
  boolean publish(NewEdition made, Instant now) {
    return database.write(handle -> publish(handle, author, made, now).isPresent());
  }

  /** The same; the number of the edition. Joins the caller's transaction. */
  public static OptionalLong publish(Handle handle, Author author, NewEdition made, Instant now) {
    long edition = next(handle);
    long previous = made.previous();
    if (!point(handle, previous, edition)) {
      return OptionalLong.empty();
    }
    Map<Section, PartRef> parts = parts(handle, previous);
    made.changed().forEach(part -> parts.put(part.section(), part));
    handle.execute(
        "INSERT INTO atlas_edition (edition, previous, what, made_at) VALUES (?, ?, ?, ?)",
        edition,
        previous,
        made.what().substring(0, Math.min(made.what().length(), LONGEST_WHAT)),
        now.toEpochMilli());
    parts.values().forEach(part -> add(handle, edition, part));
    if (made.told().isEmpty()) {
      audit(handle, author, "load", previous, edition, now);
    } else {
      AuditStore.write(handle, author, now, made.told());
    }
    return OptionalLong.of(edition);
  }

  /** Puts the pointer back on the edition before; the number of it, the same when there is none. */
  public long undo(Instant now) {
    return database.write(handle -> undo(handle, author, now));
  }

  /** The same. Joins the caller's transaction. */
  public static long undo(Handle handle, Author author, Instant now) {
    long current = edition(handle);
    long previous =
        handle
            .createQuery("SELECT previous FROM atlas_edition WHERE edition = :edition")
            .bind("edition", current)
            .mapTo(Long.class)
            .findOne()
            .orElse(0L);
    if (previous == current || !point(handle, current, previous)) {
      return current;
    }
    audit(handle, author, "undo", current, previous, now);
    return previous;
  }

  private static void audit(
      Handle handle, Author author, String act, long from, long to, Instant now) {
    AuditEntry entry =
        new AuditEntry(act, "atlas", "edition", state(handle, from), state(handle, to));
    AuditStore.write(handle, author, now, List.of(entry));
  }

  private static String state(Handle handle, long edition) {
    List<String> parts =
        parts(handle, edition).values().stream()
            .map(part -> part.section() + " (" + part.part() + "), as of " + part.asOf())
            .toList();
    return Json.write(Map.of("edition", edition, "parts", parts));
  }

  /** The number of the edition in force. Joins the caller's transaction. */
  public static long edition(Handle handle) {
    return handle.createQuery("SELECT edition FROM atlas_pointer").mapTo(Long.class).one();
  }

  /** Only from where it was believed to be: two who move it at once do not undo each other. */
  private static boolean point(Handle handle, long from, long to) {
    return handle.execute("UPDATE atlas_pointer SET edition = ? WHERE edition = ?", to, from) == 1;
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

  private static void add(Handle handle, long edition, PartRef part) {
    handle.execute(
        "INSERT INTO atlas_edition_part (edition, section, part, as_of) VALUES (?, ?, ?, ?)",
        edition,
        part.section().toString(),
        part.part(),
        part.asOf().toString());
  }

  private static long next(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(edition), 0) + 1 FROM atlas_edition")
        .mapTo(Long.class)
        .one();
  }
}
