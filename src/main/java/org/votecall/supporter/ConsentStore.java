package org.votecall.supporter;

import org.jdbi.v3.core.Handle;

/** The consent ledger. Entries are added; nothing here changes or removes one. */
public final class ConsentStore {
  private ConsentStore() {}

  /** Whether the last entry says that we may not text. */
  public static boolean optedOut(Handle handle, SupporterKey key) {
    return handle
        .createQuery(
            "SELECT kind FROM consent WHERE supporter_key = :key ORDER BY entry DESC LIMIT 1")
        .bind("key", key.hex())
        .mapTo(String.class)
        .findOne()
        .filter(kind -> ConsentKind.valueOf(kind) == ConsentKind.OPT_OUT)
        .isPresent();
  }

  /**
   * Adds an entry.
   *
   * @param externalId the message that said it
   * @param at milliseconds since 1970
   */
  public static void record(
      Handle handle, SupporterKey key, ConsentKind kind, String externalId, long at) {
    handle
        .createUpdate(
            "INSERT INTO consent (supporter_key, entry, kind, external_id, recorded_at)"
                + " SELECT :key, COALESCE(MAX(entry), 0) + 1, :kind, :externalId, :at"
                + " FROM consent WHERE supporter_key = :key")
        .bind("key", key.hex())
        .bind("kind", kind.name())
        .bind("externalId", externalId)
        .bind("at", at)
        .execute();
  }
}
