package org.votecall.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;

/** Keeps reports and the counts they make. Every method joins the caller's transaction. */
public final class ReportStore {
  private ReportStore() {}

  /**
   * All reports of a supporter, the latest last.
   *
   * @param supporter the hexadecimal key
   */
  public static List<CallReport> of(Handle handle, String supporter) {
    return handle
        .createQuery(
            "SELECT campaign, vote, target, office, script, outcome FROM call_report"
                + " WHERE supporter_key = :key ORDER BY reported_at, target")
        .bind("key", supporter)
        .map(
            (row, context) ->
                new CallReport(
                    new Keyword(row.getString("campaign")),
                    new VoteKey(row.getString("vote")),
                    new LegislatorId(row.getString("target")),
                    Office.Kind.valueOf(row.getString("office")),
                    row.getString("script"),
                    Outcome.valueOf(row.getString("outcome"))))
        .list();
  }

  /** Saves a report in place of an earlier one, and moves the campaign's count with it. */
  public static void report(Handle handle, String supporter, CallReport report, long at) {
    uncount(handle, supporter, report);
    handle
        .createUpdate(
            "INSERT INTO call_report"
                + " (supporter_key, vote, target, campaign, office, script, outcome, reported_at)"
                + " VALUES (:key, :vote, :target, :campaign, :office, :script, :outcome, :at)"
                + " ON CONFLICT (supporter_key, vote, target) DO UPDATE SET"
                + " campaign = excluded.campaign, office = excluded.office,"
                + " script = excluded.script, outcome = excluded.outcome,"
                + " reported_at = excluded.reported_at")
        .bind("key", supporter)
        .bind("vote", report.vote().value())
        .bind("target", report.target().value())
        .bind("campaign", report.campaign().value())
        .bind("office", report.office().name())
        .bind("script", report.script())
        .bind("outcome", report.outcome().name())
        .bind("at", at)
        .execute();
    if (report.outcome().counts()) {
      add(handle, report.campaign(), 1);
    }
    if (report.outcome() != Outcome.TALKED) {
      retractPosition(handle, supporter, report);
    }
  }

  /** Nobody told a position in a call that was none. */
  private static void retractPosition(Handle handle, String supporter, CallReport report) {
    handle.execute(
        "DELETE FROM position_report WHERE supporter_key = ? AND vote = ? AND target = ?",
        supporter,
        report.vote().value(),
        report.target().value());
  }

  public static void position(Handle handle, String supporter, PositionReport report, long at) {
    handle
        .createUpdate(
            "INSERT INTO position_report (supporter_key, vote, target, stand, reported_at)"
                + " VALUES (:key, :vote, :target, :stand, :at)"
                + " ON CONFLICT (supporter_key, vote, target) DO UPDATE SET"
                + " stand = excluded.stand, reported_at = excluded.reported_at")
        .bind("key", supporter)
        .bind("vote", report.vote().value())
        .bind("target", report.target().value())
        .bind("stand", report.stand().name())
        .bind("at", at)
        .execute();
  }

  /** The calls that count so far, for every campaign that has any. */
  public static Map<Keyword, Long> tallies(Handle handle) {
    return handle
        .createQuery("SELECT campaign, calls FROM tally")
        .map(
            (row, context) ->
                Map.entry(new Keyword(row.getString("campaign")), row.getLong("calls")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Erases what a supporter reported, and takes it off the counts: they count what is stored. */
  public static void forget(Handle handle, String supporter) {
    of(handle, supporter).stream()
        .filter(report -> report.outcome().counts())
        .forEach(report -> add(handle, report.campaign(), -1));
    handle.execute("DELETE FROM call_report WHERE supporter_key = ?", supporter);
    handle.execute("DELETE FROM position_report WHERE supporter_key = ?", supporter);
  }

  /** Takes back what an earlier report of the same call has counted, where it counted. */
  private static void uncount(Handle handle, String supporter, CallReport report) {
    of(handle, supporter).stream()
        .filter(old -> old.vote().equals(report.vote()) && old.target().equals(report.target()))
        .filter(old -> old.outcome().counts())
        .forEach(old -> add(handle, old.campaign(), -1));
  }

  private static void add(Handle handle, Keyword campaign, int calls) {
    handle
        .createUpdate(
            "INSERT INTO tally (campaign, calls) VALUES (:campaign, :calls)"
                + " ON CONFLICT (campaign) DO UPDATE SET calls = tally.calls + excluded.calls")
        .bind("campaign", campaign.value())
        .bind("calls", calls)
        .execute();
  }
}
