package org.votecall.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.votecall.database.Database;

/** Keeps the audit log. Lines are written in the transaction that makes the change. */
public final class AuditStore {
  private final Database database;

  public AuditStore(Database database) {
    this.database = database;
  }

  /**
   * Which lines are asked for.
   *
   * @param kind null for all
   * @param subject null for all
   * @param before only lines with a smaller number; the newest come first
   */
  public record Wanted(@Nullable String kind, @Nullable String subject, long before, int atMost) {}

  /** Adds a line for each of {@code entries}. Joins the caller's transaction. */
  public static void write(Handle handle, Author who, Instant at, Collection<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    handle.execute("UPDATE audit_pointer SET line = line + ?", entries.size());
    long line =
        handle.createQuery("SELECT line FROM audit_pointer").mapTo(Long.class).one()
            - entries.size();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO audit (line, told_at, who, act, kind, subject, before_state, after_state)"
                + " VALUES (:line, :at, :who, :act, :kind, :subject, :before, :after)");
    for (AuditEntry entry : entries) {
      line++;
      batch
          .bind("line", line)
          .bind("at", at.toEpochMilli())
          .bind("who", who.name())
          .bind("act", entry.act())
          .bind("kind", entry.kind())
          .bind("subject", entry.subject())
          .bind("before", entry.before())
          .bind("after", entry.after())
          .add();
    }
    batch.execute();
  }

  /** The lines that are asked for, the newest first. */
  public List<AuditLine> read(Wanted wanted) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT line, told_at, who, act, kind, subject, before_state, after_state"
                        + " FROM audit WHERE line < :before"
                        + (wanted.kind() == null ? "" : " AND kind = :kind")
                        + (wanted.subject() == null ? "" : " AND subject = :subject")
                        + " ORDER BY line DESC LIMIT :most")
                .bind("before", wanted.before())
                .bind("most", wanted.atMost())
                .bindMap(given(wanted))
                .map((row, context) -> line(row))
                .list());
  }

  private static Map<String, String> given(Wanted wanted) {
    Map<String, String> given = new HashMap<>();
    if (wanted.kind() != null) {
      given.put("kind", wanted.kind());
    }
    if (wanted.subject() != null) {
      given.put("subject", wanted.subject());
    }
    return given;
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(
        row.getLong("line"),
        Instant.ofEpochMilli(row.getLong("told_at")),
        new Author(row.getString("who")),
        new AuditEntry(
            row.getString("act"),
            row.getString("kind"),
            row.getString("subject"),
            row.getString("before_state"),
            row.getString("after_state")));
  }
}
