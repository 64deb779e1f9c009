package org.votecall.admin.imports;

import java.time.Duration;
import java.time.Instant;
import org.votecall.database.Database;

/** Lets one import of a kind run at a time, whichever instance it runs on. */
final class ImportLockStore {
  /**
   * A lock that an instance left when it died is believed no longer than this. Two imports at once
   * do no harm: the one that comes second is refused when it is put in force.
   */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Database database;

  ImportLockStore(Database database) {
    this.database = database;
  }

  /** Whether it was free, and is {@code holder}'s now. */
  boolean take(ImportKind kind, String holder, Instant now) {
    return database.write(
        handle ->
            handle.execute(
                    "INSERT INTO admin_import_lock (kind, holder, believed_to) VALUES (?, ?, ?)"
                        + " ON CONFLICT (kind) DO UPDATE SET holder = excluded.holder,"
                        + " believed_to = excluded.believed_to"
                        + " WHERE admin_import_lock.believed_to < ?",
                    kind.name(),
                    holder,
                    now.plus(LONGEST).toEpochMilli(),
                    now.toEpochMilli())
                == 1);
  }

  void give(ImportKind kind, String holder) {
    database.write(
        handle ->
            handle.execute(
                "DELETE FROM admin_import_lock WHERE kind = ? AND holder = ?",
                kind.name(),
                holder));
  }
}
