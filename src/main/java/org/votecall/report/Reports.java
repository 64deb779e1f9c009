package org.votecall.report;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.votecall.calendar.Entry;
import org.votecall.calendar.Entry.Standing;
import org.votecall.campaign.Keyword;
import org.votecall.database.Database;
import org.votecall.measure.ScheduledVote;
import org.votecall.outcome.ReportStore;
import org.votecall.report.Tally.NextVote;

/** Makes the reports that campaign staff read. */
public final class Reports {
  private final Database database;

  public Reports(Database database) {
    this.database = database;
  }

  /** How far a campaign has come. */
  public Tally tally(Scope scope) {
    Keyword campaign = scope.campaign().keyword();
    long calls =
        database.<Long, RuntimeException>read(
            handle -> ReportStore.tallies(handle).getOrDefault(campaign, 0L));
    Entry entry = scope.standing();
    ScheduledVote vote = entry.standing() == Standing.UPCOMING ? entry.vote() : null;
    return new Tally(
        scope.campaign(),
        scope.now(),
        calls,
        vote == null ? null : new NextVote(vote, entry.body(), entry.when()));
  }

  /** Its reports by what they have in common. */
  public Breakdown breakdown(Scope scope, Grouping by) {
    Labels labels = new Labels(scope);
    List<Counted> parts =
        database.<List<Counted>, RuntimeException>read(
            handle -> CountStore.by(handle, scope.campaign().keyword(), by, scope.zone()));
    return new Breakdown(
        scope.campaign().keyword(),
        by,
        scope.now(),
        Folding.fold(parts.stream().sorted(order(by)).toList()).stream()
            .map(
                row ->
                    new Breakdown.Row(row.key(), labels.of(by, row), row.calls(), row.counting()))
            .toList());
  }

  /** How those stand who vote or decide next. */
  public PositionsBoard positions(Scope scope) {
    Keyword campaign = scope.campaign().keyword();
    return database.<PositionsBoard, RuntimeException>read(
        handle ->
            new BoardMaker(
                    scope,
                    CountStore.heard(handle, campaign),
                    CountStore.by(handle, campaign, Grouping.OFFICE, scope.zone()))
                .board());
  }

  private static Comparator<Counted> order(Grouping by) {
    Comparator<Counted> byKey = Comparator.comparing(Counted::key);
    return by == Grouping.HOUR
        ? Comparator.comparing(part -> OffsetDateTime.parse(part.key()))
        : Comparator.comparing(Counted::calls).reversed().thenComparing(byKey);
  }
}
