package org.votecall.switchboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogStore;
import org.votecall.conversation.Session;
import org.votecall.database.Database;
import org.votecall.outcome.OfficeLoadStore;
import org.votecall.outcome.OfficeLoads;
import org.votecall.outcome.ReportStore;
import org.votecall.supporter.Supporter;
import org.votecall.supporter.SupporterKey;
import org.votecall.supporter.SupporterStore;

/** Keeps turns: everything one turn changes, in one transaction, exactly once. */
public final class TurnStore {
  /** More than any session can take, so that versions of two never meet. */
  private static final long TURNS_A_MILLISECOND = 1_000;

  private final Database database;

  public TurnStore(Database database) {
    this.database = database;
  }

  /**
   * What a turn starts from.
   *
   * @param version of the session, 0 when there is none
   * @param catalog the change of the catalog up to which one has to know
   */
  record Start(
      Session session,
      long version,
      Supporter supporter,
      Map<Keyword, Long> tallies,
      OfficeLoads loads,
      long catalog) {}

  /** The answer that this webhook got before, if it did. */
  Optional<String> answerGiven(InboundId id) {
    return database.read(handle -> answerGiven(handle, id));
  }

  /**
   * Reads what a turn starts from.
   *
   * @param officeCap how many calls of an office a day are worth knowing
   */
  Start start(SupporterKey supporter, Instant now, int officeCap) {
    return database.read(
        handle -> {
          Optional<SessionRow> row = sessionRow(handle, supporter);
          return new Start(
              row.map(found -> SessionCodec.read(found.state(), now))
                  .orElseGet(() -> Session.fresh(now)),
              row.map(SessionRow::version).orElse(0L),
              SupporterStore.load(handle, supporter),
              ReportStore.tallies(handle),
              OfficeLoadStore.since(handle, yesterday(now), officeCap),
              CatalogStore.version(handle));
        });
  }

  /** Wherever a legislature is, it is not a day earlier there. */
  private static LocalDate yesterday(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
  }

  /**
   * Keeps {@code commits} in one transaction and in their order. Each stands for itself: one that
   * was answered before or overtaken changes nothing and leaves the others as they are.
   */
  public List<CommitResult> commit(List<Commit> commits) {
    return database.write(
        handle -> commits.stream().map(commit -> commit(handle, commit)).toList());
  }

  private static CommitResult commit(Handle handle, Commit commit) {
    if (!claim(handle, commit)) {
      return new CommitResult.AnsweredBefore(answerGiven(handle, commit.inbound()).orElseThrow());
    }
    if (!save(handle, commit)) {
      release(handle, commit.inbound());
      return new CommitResult.Overtaken();
    }
    commit.effects().forEach(effect -> effect.tell(new EffectWriter(handle, commit)));
    return new CommitResult.Kept(commit.answer());
  }

  private static boolean claim(Handle handle, Commit commit) {
    return handle
            .createUpdate(
                "INSERT INTO inbound (channel, external_id, answer, answered_at)"
                    + " VALUES (:channel, :id, :answer, :at)"
                    + " ON CONFLICT (channel, external_id) DO NOTHING")
            .bind("channel", commit.inbound().channel())
            .bind("id", commit.inbound().externalId())
            .bind("answer", commit.answer())
            .bind("at", commit.at())
            .execute()
        == 1;
  }

  private static void release(Handle handle, InboundId id) {
    handle.execute(
        "DELETE FROM inbound WHERE channel = ? AND external_id = ?", id.channel(), id.externalId());
  }

  /**
   * Versions count a session's turns, and begin where none of another session under the same key
   * can be: after FORGET a slow turn of the old one must not pass for one of the new.
   */
  private static boolean save(Handle handle, Commit commit) {
    String sql =
        commit.version() == 0
            ? "INSERT INTO session (session_key, version, state, updated_at)"
                + " VALUES (:key, :first, :state, :at) ON CONFLICT (session_key) DO NOTHING"
            : "UPDATE session SET version = version + 1, state = :state, updated_at = :at"
                + " WHERE session_key = :key AND version = :version";
    return handle
            .createUpdate(sql)
            .bind("key", commit.supporter().hex())
            .bind("version", commit.version())
            .bind("first", commit.at() * TURNS_A_MILLISECOND + 1)
            .bind("state", SessionCodec.write(commit.session()))
            .bind("at", commit.at())
            .execute()
        == 1;
  }

  private static Optional<String> answerGiven(Handle handle, InboundId id) {
    return handle
        .createQuery("SELECT answer FROM inbound WHERE channel = :channel AND external_id = :id")
        .bind("channel", id.channel())
        .bind("id", id.externalId())
        .mapTo(String.class)
        .findOne();
  }

  private record SessionRow(long version, String state) {}

  private static Optional<SessionRow> sessionRow(Handle handle, SupporterKey key) {
    return handle
        .createQuery("SELECT version, state FROM session WHERE session_key = :key")
        .bind("key", key.hex())
        .map((row, context) -> new SessionRow(row.getLong("version"), row.getString("state")))
        .findOne();
  }
}
