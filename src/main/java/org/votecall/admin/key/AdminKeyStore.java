package org.votecall.admin.key;

import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.votecall.audit.AuditEntry;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.database.Database;

/** Keeps keys, as hashes. A key that is revoked stays in the list and opens nothing. */
final class AdminKeyStore {
  private static final String KIND = "keys";

  private final Database database;

  AdminKeyStore(Database database) {
    this.database = database;
  }

  void add(AdminKey key, String hash, Author author) {
    database.write(
        handle -> {
          handle.execute(
              "INSERT INTO admin_key (key_id, name, role, secret_hash, made_by, made_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              key.id(),
              key.name(),
              key.role().name(),
              hash,
              key.madeBy(),
              key.madeAt().toEpochMilli());
          audit(handle, "create", key, author, key.madeAt());
          return key;
        });
  }

  /** The key with this id and hash, unless it is revoked. */
  Optional<AdminKey> find(String id, String hash) {
    return database.read(
        handle -> {
          Map<AdminKey, String> found = keys(handle, id);
          return found.entrySet().stream()
              .filter(one -> KeySecret.same(one.getValue(), hash))
              .map(Map.Entry::getKey)
              .filter(key -> key.revokedAt() == null)
              .findFirst();
        });
  }

  private static Map<AdminKey, String> keys(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT key_id, name, role, made_by, made_at, revoked_at, secret_hash FROM admin_key"
                + " WHERE key_id = :id")
        .bind("id", id)
        .map((row, context) -> Map.entry(key(row), row.getString("secret_hash")))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /** All that were ever given, the first first. */
  List<AdminKey> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT key_id, name, role, made_by, made_at, revoked_at FROM admin_key"
                        + " ORDER BY made_at, key_id")
                .map((row, context) -> key(row))
                .list());
  }

  /** Revokes a key; empty where there is none, and unchanged where it was revoked already. */
  Optional<AdminKey> revoke(String id, Author author, Instant now) {
    return database.write(
        handle -> {
          int revoked =
              handle.execute(
                  "UPDATE admin_key SET revoked_at = ? WHERE key_id = ? AND revoked_at IS NULL",
                  now.toEpochMilli(),
                  id);
          Optional<AdminKey> key = keys(handle, id).keySet().stream().findFirst();
          if (revoked == 1) {
            key.ifPresent(one -> audit(handle, "revoke", one, author, now));
          }
          return key;
        });
  }

  private static void audit(Handle handle, String act, AdminKey key, Author author, Instant now) {
    String state = "{\"name\":" + quoted(key.name()) + ",\"role\":\"" + key.role() + "\"}";
    boolean made = act.equals("create");
    @Nullable String before = made ? null : state;
    @Nullable String after = made ? state : null;
    AuditStore.write(
        handle, author, now, List.of(new AuditEntry(act, KIND, key.id(), before, after)));
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  private static AdminKey key(ResultSet row) throws SQLException {
    long revoked = row.getLong("revoked_at");
    return new AdminKey(
        row.getString("key_id"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("made_by"),
        Instant.ofEpochMilli(row.getLong("made_at")),
        revoked == 0 ? null : Instant.ofEpochMilli(revoked));
  }
}
