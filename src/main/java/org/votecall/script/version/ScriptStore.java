package org.votecall.script.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.votecall.database.Database;
import org.votecall.script.ScriptKey;

/** Keeps every version of every script, and what was published. Nothing in it is ever changed. */
public final class ScriptStore {
  private final Database database;

  public ScriptStore(Database database) {
    this.database = database;
  }

  /** The history of every script of which anything was saved or told, by their keys. */
  public List<ScriptHistory> read() {
    return database.read(ScriptStore::read);
  }

  /** The same. Joins the caller's transaction. */
  public static List<ScriptHistory> read(Handle handle) {
    Map<String, List<Release>> releases = releases(handle); // first: each has its version, then
    Map<String, List<ScriptVersion>> versions = versions(handle);
    TreeSet<String> keys = new TreeSet<>(versions.keySet());
    keys.addAll(releases.keySet());
    return keys.stream()
        .map(
            key ->
                new ScriptHistory(
                    ScriptKey.parse(key),
                    versions.getOrDefault(key, List.of()),
                    releases.getOrDefault(key, List.of())))
        .toList();
  }

  private static Map<String, List<ScriptVersion>> versions(Handle handle) {
    Map<String, List<ScriptVersion>> versions = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT script_key, number, content, saved_at FROM script_version"
                + " ORDER BY script_key, number")
        .map(
            (row, context) ->
                versions
                    .computeIfAbsent(row.getString("script_key"), key -> new ArrayList<>())
                    .add(version(row)))
        .list();
    return versions;
  }

  private static Map<String, List<Release>> releases(Handle handle) {
    Map<String, List<Release>> releases = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT script_key, act, version, from_at, told_at FROM script_release"
                + " ORDER BY script_key, act")
        .map(
            (row, context) -> {
              int number = row.getInt("version");
              Integer version = row.wasNull() ? null : number;
              return releases
                  .computeIfAbsent(row.getString("script_key"), key -> new ArrayList<>())
                  .add(
                      new Release(
                          row.getInt("act"),
                          version,
                          Instant.ofEpochMilli(row.getLong("from_at")),
                          Instant.ofEpochMilli(row.getLong("told_at"))));
            })
        .list();
    return releases;
  }

  /**
   * Saves {@code content} as the next version of a script, unless it is what was saved last.
   *
   * @return its number
   */
  public int save(ScriptKey key, String content, Instant at) {
    while (true) { // until nobody else takes the same number
      Optional<Integer> number = database.write(handle -> save(handle, key, content, at));
      if (number.isPresent()) {
        return number.get();
      }
    }
  }

  private static Optional<Integer> save(Handle handle, ScriptKey key, String content, Instant at) {
    Optional<ScriptVersion> last = newest(handle, key);
    if (last.filter(one -> one.content().equals(content)).isPresent()) {
      return last.map(ScriptVersion::number);
    }
    int number = last.map(ScriptVersion::number).orElse(0) + 1;
    int written =
        handle.execute(
            "INSERT INTO script_version (script_key, number, content, saved_at)"
                + " VALUES (?, ?, ?, ?) ON CONFLICT (script_key, number) DO NOTHING",
            key.toString(),
            number,
            content,
            at.toEpochMilli());
    return written == 1 ? Optional.of(number) : Optional.empty();
  }

  private static Optional<ScriptVersion> newest(Handle handle, ScriptKey key) {
    return handle
        .createQuery(
            "SELECT number, content, saved_at FROM script_version WHERE script_key = ?"
                + " ORDER BY number DESC LIMIT 1")
        .bind(0, key.toString())
        .map((row, context) -> version(row))
        .findFirst();
  }

  private static ScriptVersion version(ResultSet row) throws SQLException {
    return new ScriptVersion(
        row.getInt("number"),
        row.getString("content"),
        Instant.ofEpochMilli(row.getLong("saved_at")));
  }

  /** Takes down what was told of a script. Joins the caller's transaction. */
  public static void write(Handle handle, ScriptKey key, Release release) {
    handle.execute(
        "INSERT INTO script_release (script_key, act, version, from_at, told_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        key.toString(),
        release.act(),
        release.version(),
        release.from().toEpochMilli(),
        release.toldAt().toEpochMilli());
  }
}
