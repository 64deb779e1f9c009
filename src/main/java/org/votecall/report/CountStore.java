package org.votecall.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.LegislatorId;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;

/**
 * Counts the reports of a campaign, as they are: {@link Folding} says what may be shown of it.
 * Every method joins the caller's transaction.
 */
final class CountStore {
  private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();

  private static final List<String> COUNTING =
      Arrays.stream(Outcome.values()).filter(Outcome::counts).map(Outcome::name).toList();

  private static final String POSITIONS_OF_CALLS =
      " position_report p ON p.supporter_key = c.supporter_key AND p.vote = c.vote"
          + " AND p.target = c.target";

  private CountStore() {}

  /**
   * How often callers of a campaign heard a stand of somebody, and when last.
   *
   * @param calls at least 1
   */
  record Heard(LegislatorId target, Stand stand, long calls, Instant last) {
    LocalDate lastDay(ZoneId zone) {
      return LocalDate.ofInstant(last, zone);
    }
  }

  /** The reports by {@code grouping}, in no order. */
  static List<Counted> by(Handle handle, Keyword campaign, Grouping grouping, ZoneId zone) {
    return handle
        .createQuery(
            "SELECT "
                + key(grouping)
                + " AS part, COUNT(*) AS calls,"
                + " SUM(CASE WHEN outcome IN (<counting>) THEN 1 ELSE 0 END) AS counting"
                + " FROM call_report c"
                + (grouping == Grouping.POSITION ? " LEFT JOIN" + POSITIONS_OF_CALLS : "")
                + " WHERE campaign = :campaign GROUP BY part")
        .bindList("counting", COUNTING)
        .bind("campaign", campaign.value())
        .map(
            (row, context) ->
                new Counted(
                    grouping == Grouping.HOUR
                        ? hour(row.getLong("part"), zone)
                        : row.getString("part"),
                    row.getLong("calls"),
                    row.getLong("counting")))
        .list();
  }

  private static String key(Grouping grouping) {
    return switch (grouping) {
      case HOUR -> "c.reported_at / " + HOUR_MILLIS; // clocks differ by whole hours where we serve
      case OFFICE -> "c.target || '/' || c.office";
      case OUTCOME -> "c.outcome";
      case POSITION ->
          "COALESCE(p.stand, CASE WHEN outcome IN (<counting>) THEN '"
              + Grouping.NOTHING_HEARD
              + "' ELSE '"
              + Grouping.NOT_REACHED
              + "' END)";
      case SCRIPT -> "c.script";
      case VOTE -> "c.vote";
    };
  }

  /** The hour of an hour since 1970, as ISO 8601 has it: when clocks go back, each has its own. */
  private static String hour(long sinceEpoch, ZoneId zone) {
    return OffsetDateTime.ofInstant(Instant.EPOCH.plus(sinceEpoch, ChronoUnit.HOURS), zone)
        .toString();
  }

  /** What was heard of each member, on whichever vote. */
  static List<Heard> heard(Handle handle, Keyword campaign) {
    return handle
        .createQuery(
            "SELECT c.target, p.stand, COUNT(*) AS calls, MAX(p.reported_at) AS last"
                + " FROM call_report c JOIN"
                + POSITIONS_OF_CALLS
                + " WHERE c.campaign = :campaign GROUP BY c.target, p.stand")
        .bind("campaign", campaign.value())
        .map(
            (row, context) ->
                new Heard(
                    new LegislatorId(row.getString("target")),
                    Stand.valueOf(row.getString("stand")),
                    row.getLong("calls"),
                    Instant.ofEpochMilli(row.getLong("last"))))
        .list();
  }
}
