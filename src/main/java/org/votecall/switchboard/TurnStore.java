package org.votecall.switchboard;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogStore;
import org.votecall.conversation.Effect;
import org.votecall.conversation.Session;
import org.votecall.conversation.Telephone;
import org.votecall.database.Database;
import org.votecall.outcome.OfficeLoadStore;
import org.votecall.outcome.OfficeLoads;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.OfficeTroubles;
import org.votecall.outcome.ReportStore;
import org.votecall.supporter.Supporter;
import org.votecall.supporter.SupporterKey;
import org.votecall.supporter.SupporterStore;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollCounts;
import org.votecall.toll.TollStore;

/** Keeps turns: everything one turn changes, in one transaction, exactly once. */
public final class TurnStore {
  /** More than any session can take, so that versions of two never meet. */
  private static final long TURNS_A_MILLISECOND = 1_000;

  /**
   * Effects that write rows which many share, in the order in which everybody writes them, so that
   * no two wait for each other. All others are of the supporter's own, and come first.
   */
  private static final List<Class<? extends Effect>> SHARED =
      List.of(
          Effect.ReportTrouble.class,
          Effect.Report.class,
          Effect.Forget.class,
          Effect.SendTo.class,
          Effect.CountCall.class,
          Effect.CountConnection.class,
          Effect.SettleConnection.class);

  /** SQL states of a deadlock and of a transaction that could not be put in order. */
  private static final Set<String> GIVEN_UP = Set.of("40P01", "40001");

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
   * @param known whether that is sure
   * @param version of the session, 0 when there is none
   * @param texts the version of what the supporter last texted, where a call may leave there how
   *     far it came; null elsewhere
   * @param account to which calls are reckoned; null for texts
   * @param catalog the change of the catalog up to which one has to know
   */
  record Start(
      SupporterKey key,
      boolean known,
      Session session,
      long version,
      @Nullable Long texts,
      Supporter supporter,
      Map<Keyword, Long> tallies,
      OfficeLoads loads,
      OfficeTroubles troubles,
      @Nullable TollAccount account,
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
          boolean known = row.isEmpty() ? party.known() : row.get().owner() != null;
          SessionKey texts = SessionKey.ofTexts(key);
          boolean calls = known && !party.session().equals(texts);
          Optional<SessionRow> texted = calls ? sessionRow(handle, texts) : Optional.empty();
          Session session =
              row.or(() -> texted)
                  .map(found -> SessionCodec.read(found.state(), now))
                  .orElseGet(() -> Session.fresh(now));
          TollAccount account = calls ? new TollAccount(key.hex()) : party.account();
          boolean leaves = calls && mayLeave(party.session(), session, texted);
          return new Start(
              key,
              known,
              session,
              row.map(SessionRow::version).orElse(0L),
              leaves ? texted.map(SessionRow::version).orElse(0L) : null,
              SupporterStore.load(handle, key),
              ReportStore.tallies(handle),
              OfficeLoadStore.since(handle, yesterday(now), officeCap),
              OfficeTroubleStore.at(handle, now),
              account,
              account == null ? TollCounts.NONE : TollStore.counts(handle, account, now),
              CatalogStore.version(handle));
        });
  }

  /** A call belongs to whom it belonged to at its beginning, when the carrier vouched for them. */
  private static SupporterKey owner(Party party, Optional<SessionRow> row) {
    return row.map(SessionRow::owner).map(SupporterKey::new).orElse(party.supporter());
  }

  /** Whoever has texted since the call began goes on from there, and not from the call. */
  private static boolean mayLeave(SessionKey call, Session session, Optional<SessionRow> texted) {
    Telephone telephone = session.telephone();
    return texted.isEmpty()
        || call.value().equals(texted.get().leftBy())
        || telephone == null // the call is only beginning
        || texted.get().updatedAt() < telephone.began().toEpochMilli();
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
    try {
      return database.write(
          handle -> commits.stream().map(commit -> commit(handle, commit)).toList());
    } catch (JdbiException e) {
      if (isLostToAnother(e)) {
        return commits.stream().<CommitResult>map(lost -> new CommitResult.Overtaken()).toList();
      }
      throw e;
    }
  }

  /** PostgreSQL gives up one of two transactions that wait for each other. */
  private static boolean isLostToAnother(JdbiException e) {
    return e.getCause() instanceof SQLException cause
        && GIVEN_UP.contains(Objects.requireNonNullElse(cause.getSQLState(), ""));
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
    commit.effects().stream()
        .sorted(Comparator.comparing(effect -> SHARED.indexOf(effect.getClass())))
        .forEach(effect -> effect.tell(new EffectWriter(handle, commit)));
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
            ? "INSERT INTO session"
                + " (session_key, version, state, updated_at, supporter_key, left_by)"
                + " VALUES (:key, :first, :state, :at, :owner, :leftBy)"
                + " ON CONFLICT (session_key) DO NOTHING"
            : "UPDATE session SET version = version + 1, state = :state, updated_at = :at,"
                + " left_by = :leftBy WHERE session_key = :key AND version = :version";
    return handle
            .createUpdate(sql)
            .bind("key", write.key().value())
            .bind("version", write.version())
            .bind("first", at * TURNS_A_MILLISECOND + 1)
            .bind("state", SessionCodec.write(write.session()))
            .bind("at", at)
            .bind("owner", write.owner() == null ? null : write.owner().hex())
            .bind("leftBy", write.leftBy() == null ? null : write.leftBy().value())
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
   * @param leftBy the call that wrote it last, if one did
   */
  private record SessionRow(
      long version,
      String state,
      long updatedAt,
      @Nullable String owner,
      @Nullable String leftBy) {}

  private static Optional<SessionRow> sessionRow(Handle handle, SessionKey key) {
    return handle
        .createQuery(
            "SELECT version, state, updated_at, supporter_key, left_by FROM session"
                + " WHERE session_key = :key")
        .bind("key", key.value())
        .map(
            (row, context) ->
                new SessionRow(
                    row.getLong("version"),
                    row.getString("state"),
                    row.getLong("updated_at"),
                    row.getString("supporter_key"),
                    row.getString("left_by")))
        .findOne();
  }
}
