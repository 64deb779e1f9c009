package org.votecall.admin.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.NewEdition;
import org.votecall.audit.AuditEntry;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.catalog.CatalogStore;
import org.votecall.database.Database;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptStore;
import org.votecall.script.version.ScriptVersion;

/** Puts in force what {@link StagingStore} has, in one transaction, and takes it back. */
final class ImportStore {
  private static final String KIND = "imports";
  private static final int LONGEST_WHAT = 200;

  private final Database database;
  private final Author author;

  ImportStore(Database database, Author author) {
    this.database = database;
    this.author = author;
  }

  /**
   * All that is put in force at once.
   *
   * @param version of the catalog that it was compared with
   * @param told of scripts, their versions saved already
   * @param edition null where no people or places change
   */
  record Whole(
      ImportKind kind,
      String what,
      long version,
      boolean changesCatalog,
      List<ScriptHistory> told,
      @Nullable NewEdition edition,
      String report) {}

  /** Puts in force what was staged, and all that goes with it; false where another came between. */
  boolean commit(long number, Whole whole, Instant now) {
    return unlessOvertaken(
        handle -> {
          if (whole.changesCatalog() && !CatalogStore.move(handle, whole.version())) {
            return false;
          }
          long before = AtlasStore.edition(handle);
          OptionalLong edition =
              whole.edition() == null
                  ? OptionalLong.of(before)
                  : AtlasStore.publish(handle, author, whole.edition(), now);
          if (edition.isEmpty()) {
            throw new Overtaken();
          }
          putInForce(handle, number, now);
          whole.told().forEach(told -> publish(handle, told, now));
          record(handle, number, whole, before, edition.getAsLong(), now);
          return true;
        });
  }

  /** Saves the version that is published, unless it was saved before, and publishes it. */
  private void publish(Handle handle, ScriptHistory told, Instant now) {
    ScriptVersion newest = told.newest().orElseThrow();
    Optional<Integer> number = ScriptStore.save(handle, author, told.key(), newest.content(), now);
    if (!number.equals(Optional.of(newest.number()))) {
      throw new Overtaken();
    }
    ScriptStore.write(handle, author, told);
  }

  /** Somebody else was faster; what the transaction has written goes back. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private boolean unlessOvertaken(HandleCallback<Boolean, RuntimeException> work) {
    try {
      return database.write(work);
    } catch (Overtaken e) {
      return false;
    }
  }

  private static void putInForce(Handle handle, long number, Instant now) {
    handle.execute(
        "INSERT INTO catalog_row (kind, row_key, cells, changed_at)"
            + " SELECT kind, row_key, cells_after, CAST(? AS BIGINT) FROM admin_import_row"
            + " WHERE import_id = ? AND kind <> '"
            + StagingStore.SCRIPTS
            + "' ON CONFLICT (kind, row_key)"
            + " DO UPDATE SET cells = excluded.cells, changed_at = excluded.changed_at",
        now.toEpochMilli(),
        number);
  }

  private void record(
      Handle handle, long number, Whole whole, long before, long after, Instant now) {
    handle.execute(
        "INSERT INTO admin_import (import_id, kind, what, who, made_at, report, edition_before,"
            + " edition_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        whole.kind().name(),
        whole.what().substring(0, Math.min(whole.what().length(), LONGEST_WHAT)),
        author.name(),
        now.toEpochMilli(),
        whole.report(),
        before,
        after);
    audit(handle, "import", number, null, whole.report(), now);
  }

  private void audit(
      Handle handle,
      String act,
      long number,
      @Nullable String before,
      @Nullable String after,
      Instant now) {
    AuditStore.write(
        handle,
        author,
        now,
        List.of(new AuditEntry(act, KIND, String.valueOf(number), before, after)));
  }

  /**
   * Takes an import back, if nothing has changed since {@code version}: rows become what they were,
   * and the edition before is in force again.
   *
   * @param told what is said of scripts again
   */
  boolean undo(ImportRecord record, long version, List<ScriptHistory> told, Instant now) {
    return unlessOvertaken(
        handle -> {
          if (!CatalogStore.move(handle, version)) {
            return false;
          }
          takeBack(handle, record.number(), now);
          told.forEach(one -> ScriptStore.write(handle, author, one));
          boolean moved = record.editionAfter() != record.editionBefore();
          if (moved && AtlasStore.edition(handle) != record.editionAfter()) {
            throw new Overtaken();
          }
          if (moved) {
            AtlasStore.undo(handle, author, now);
          }
          handle.execute(
              "UPDATE admin_import SET undone_at = ?, undone_by = ? WHERE import_id = ?",
              now.toEpochMilli(),
              author.name(),
              record.number());
          audit(handle, "undo", record.number(), record.report(), null, now);
          return true;
        });
  }

  private static void takeBack(Handle handle, long number, Instant now) {
    handle.execute(
        "DELETE FROM catalog_row WHERE EXISTS (SELECT 1 FROM admin_import_row i"
            + " WHERE i.import_id = ? AND i.kind = catalog_row.kind"
            + " AND i.row_key = catalog_row.row_key AND i.cells_before IS NULL)",
        number);
    handle.execute(
        "INSERT INTO catalog_row (kind, row_key, cells, changed_at)"
            + " SELECT kind, row_key, cells_before, CAST(? AS BIGINT) FROM admin_import_row"
            + " WHERE import_id = ? AND kind <> '"
            + StagingStore.SCRIPTS
            + "' AND cells_before IS NOT NULL ON CONFLICT (kind, row_key)"
            + " DO UPDATE SET cells = excluded.cells, changed_at = excluded.changed_at",
        now.toEpochMilli(),
        number);
  }
}
