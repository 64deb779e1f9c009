package org.votecall.script.version;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.jspecify.annotations.Nullable;
import org.votecall.audit.AuditEntry;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.script.ScriptKey;

/** Keeps every version of every script, and what was published. Nothing in it is ever changed. */
public final class ScriptStore {
  private static final String KIND = "scripts";
  private static final JsonMapper JSON = new JsonMapper();

  private final Database database;
  private final Author author;

  /** Writes on behalf of {@code author}. */
  public ScriptStore(Database database, Author author) {
    this.database = database;
    this.author = author;
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
      Optional<Integer> number = database.write(handle -> save(handle, author, key, content, at));
      if (number.isPresent()) {
        return number.get();
      }
    }
  }

  /**
   * The same, where the newest version is still the one with the number {@code newest}, 0 for none;
   * empty where it is another.
   */
  public Optional<Integer> saveAfter(int newest, ScriptKey key, String content, Instant at) {
    return database.write(
        handle ->
            newest(handle, key).map(ScriptVersion::number).orElse(0) == newest
                ? save(handle, author, key, content, at)
                : Optional.empty());
  }

  /**
   * The same as {@link #save}; empty where somebody else took the number. Joins the caller's
   * transaction.
   */
  public static Optional<Integer> save(
      Handle handle, Author author, ScriptKey key, String content, Instant at) {
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
    if (written == 0) {
      return Optional.empty();
    }
    AuditStore.write(
        handle,
        author,
        at,
        List.of(
            new AuditEntry(
                "save",
                KIND,
                key.toString(),
                last.map(one -> state(one.number(), "content", one.content())).orElse(null),
                state(number, "content", content))));
    return Optional.of(number);
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

  /** Takes down what was told of a script last. Joins the caller's transaction. */
  public static void write(Handle handle, Author author, ScriptHistory told) {
    Release release = told.latest();
    insert(handle, told.key(), release);
    @Nullable Integer before =
        new ScriptHistory(
                told.key(), told.versions(), told.releases().subList(0, release.act() - 1))
            .inForce(release.toldAt())
            .map(Release::version)
            .orElse(null);
    AuditStore.write(
        handle,
        author,
        release.toldAt(),
        List.of(
            new AuditEntry(
                release.version() == null ? "retire" : "publish",
                KIND,
                told.key().toString(),
                before == null ? null : state(before, "from", null),
                state(release.version(), "from", release.from().toString()))));
  }

  private static String state(@Nullable Integer version, String name, @Nullable String value) {
    ObjectNode state = JSON.createObjectNode().put("version", version);
    if (value != null) {
      state.put(name, value);
    }
    return state.toString();
  }

  private static void insert(Handle handle, ScriptKey key, Release release) {
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
