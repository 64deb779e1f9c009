package org.votecall.switchboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogStore;
import org.votecall.conversation.Session;
import org.votecall.database.Database;
import org.votecall.outcome.OfficeLoadStore;
import org.votecall.outcome.OfficeLoads;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.OfficeTroubles;
import org.votecall.outcome.ReportStore;
import org.votecall.supporter.Supporter;
import org.votecall.supporter.SupporterKey;
import org.votecall.supporter.SupporterStore;
import org.votecall.toll.TollCounts;
import org.votecall.toll.TollStore;

/** Keeps turns: everything one turn changes, in one transaction, exactly once. */
public final class TurnStore {
  /** More than any session can take, so that versions of two never meet. */
  private static final long TURNS_A_MILLISECOND = 1_000;

  /** Names the savepoint before a turn's sessions are written. */
  private static final String TURN = "turn";

  private final Database database;

  public TurnStore(Database database) {
    this.database = database;
  }

  /**
   * What a turn starts from.
   *
   * @param key whose conversation it is
   * @param version of the session, 0 when there is none
   * @param texts the version of what the supporter last texted, where a call goes on from it; null
   *     elsewhere
   * @param catalog the change of the catalog up to which one has to know
   */
  record Start(
      SupporterKey key,
      Session session,
      long version,
      @Nullable Long texts,
      Supporter supporter,
      Map<Keyword, Long> tallies,
      OfficeLoads loads,
      OfficeTroubles troubles,
      TollCounts toll,
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
  Start start(Party party, Instant now, int officeCap) {
    return database.read(
        handle -> {
          Optional<SessionRow> row = sessionRow(handle, party.session());
          SupporterKey key = owner(party, row);
          SessionKey texts = SessionKey.ofTexts(key);
          boolean besides = !party.session().equals(texts) && isKnown(party, row);
          Optional<SessionRow> left = besides ? sessionRow(handle, texts) : Optional.empty();
          return new Start(
              key,
              row.or(() -> left)
                  .map(found -> SessionCodec.read(found.state(), now))
                  .orElseGet(() -> Session.fresh(now)),
              row.map(SessionRow::version).orElse(0L),
              besides ? left.map(SessionRow::version).orElse(0L) : null,
              SupporterStore.load(handle, key),
              ReportStore.tallies(handle),
              OfficeLoadStore.since(handle, yesterday(now), officeCap),
              OfficeTroubleStore.at(handle, now),
              party.account() == null
                  ? TollCounts.NONE
                  : TollStore.counts(handle, party.account(), now),
              CatalogStore.version(handle));
        });
  }

  /** A call belongs to whom it belonged to at its beginning, when the carrier vouched for them. */
  private static SupporterKey owner(Party party, Optional<SessionRow> row) {
    return row.map(SessionRow::owner).map(SupporterKey::new).orElse(party.supporter());
  }

  private static boolean isKnown(Party party, Optional<SessionRow> row) {
    return row.isEmpty() ? party.known() : row.get().owner() != null;
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
    handle.savepoint(TURN);
    for (Commit.Write write : commit.sessions()) {
      if (!save(handle, write, commit.at())) {
        handle.rollbackToSavepoint(TURN);
        release(handle, commit.inbound());
        return new CommitResult.Overtaken();
      }
    }
    handle.releaseSavepoint(TURN);
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
  private static boolean save(Handle handle, Commit.Write write, long at) {
    String sql =
        write.version() == 0
            ? "INSERT INTO session (session_key, version, state, updated_at, supporter_key)"
                + " VALUES (:key, :first, :state, :at, :owner)"
                + " ON CONFLICT (session_key) DO NOTHING"
            : "UPDATE session SET version = version + 1, state = :state, updated_at = :at"
                + " WHERE session_key = :key AND version = :version";
    return handle
            .createUpdate(sql)
            .bind("key", write.key().value())
            .bind("version", write.version())
            .bind("first", at * TURNS_A_MILLISECOND + 1)
            .bind("state", SessionCodec.write(write.session()))
            .bind("at", at)
            .bind("owner", write.owner() == null ? null : write.owner().hex())
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

  /**
   * A session as it is kept.
   *
   * @param owner whose call it is, if that is sure
   */
  private record SessionRow(long version, String state, @Nullable String owner) {}

  private static Optional<SessionRow> sessionRow(Handle handle, SessionKey key) {
    return handle
        .createQuery("SELECT version, state, supporter_key FROM session WHERE session_key = :key")
        .bind("key", key.value())
        .map(
            (row, context) ->
                new SessionRow(
                    row.getLong("version"), row.getString("state"), row.getString("supporter_key")))
        .findOne();
  }
}
