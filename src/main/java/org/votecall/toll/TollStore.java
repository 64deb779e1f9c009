package org.votecall.toll;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Keeps how many calls there were, by spans of ten minutes, and how long connections took, by days.
 * Every method joins the caller's transaction.
 */
public final class TollStore {
  private static final long SPAN_MILLIS = Duration.ofMinutes(10).toMillis();
  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  private TollStore() {}

  /** What {@code account} has used up at {@code now}. */
  public static TollCounts counts(Handle handle, TollAccount account, Instant now) {
    return handle
        .createQuery(
            "SELECT"
                + " COALESCE(SUM(CASE WHEN span >= :hour THEN calls ELSE 0 END), 0) AS calls_hour,"
                + " COALESCE(SUM(calls), 0) AS calls_day,"
                + " COALESCE(SUM(CASE WHEN span >= :hour THEN connections ELSE 0 END), 0)"
                + " AS connections_hour,"
                + " COALESCE(SUM(connections), 0) AS connections_day,"
                + " (SELECT COALESCE(SUM(seconds), 0) FROM toll_day WHERE toll_day = :day)"
                + " AS seconds"
                + " FROM toll WHERE account = :account AND span >= :yesterday")
        .bind("account", account.key())
        .bind("hour", span(now.minus(Duration.ofHours(1)).toEpochMilli()))
        .bind("yesterday", span(now.minus(Duration.ofDays(1)).toEpochMilli()))
        .bind("day", now.toEpochMilli() / DAY_MILLIS)
        .map(
            (row, context) ->
                new TollCounts(
                    row.getInt("calls_hour"),
                    row.getInt("calls_day"),
                    row.getInt("connections_hour"),
                    row.getInt("connections_day"),
                    row.getLong("seconds")))
        .one();
  }

  /**
   * Counts a call that was taken.
   *
   * @param at milliseconds since 1970
   */
  public static void addCall(Handle handle, TollAccount account, long at) {
    handle.execute(
        "DELETE FROM toll WHERE account = ? AND span < ?",
        account.key(),
        span(at - 2 * DAY_MILLIS));
    add(handle, account, at, 1, 0);
  }

  /** Counts a connection that is being made, and the most that it can cost. */
  public static void addConnection(Handle handle, TollAccount account, long at) {
    add(handle, account, at, 0, 1);
    addSeconds(handle, Toll.LONGEST_SECONDS, at);
  }

  /** Puts what a connection really took in the place of the most, on the day on which it began. */
  public static void settle(Handle handle, int seconds, long at) {
    int took = Math.min(seconds, Toll.LONGEST_SECONDS);
    addSeconds(handle, took - Toll.LONGEST_SECONDS, at - took * 1_000L);
  }

  private static void add(Handle handle, TollAccount account, long at, int calls, int connections) {
    handle
        .createUpdate(
            "INSERT INTO toll (account, span, calls, connections)"
                + " VALUES (:account, :span, :calls, :connections)"
                + " ON CONFLICT (account, span) DO UPDATE SET"
                + " calls = toll.calls + excluded.calls,"
                + " connections = toll.connections + excluded.connections")
        .bind("account", account.key())
        .bind("span", span(at))
        .bind("calls", calls)
        .bind("connections", connections)
        .execute();
  }

  private static void addSeconds(Handle handle, int seconds, long at) {
    handle
        .createUpdate(
            "INSERT INTO toll_day (toll_day, seconds) VALUES (:day, :seconds)"
                + " ON CONFLICT (toll_day) DO UPDATE SET"
                + " seconds = toll_day.seconds + excluded.seconds")
        .bind("day", at / DAY_MILLIS)
        .bind("seconds", seconds)
        .execute();
  }

  private static long span(long at) {
    return at / SPAN_MILLIS;
  }
}
