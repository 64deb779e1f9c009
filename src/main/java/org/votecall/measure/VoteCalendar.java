package org.votecall.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The votes of all measures, asked what comes next. */
public final class VoteCalendar {
  private static final Comparator<ScheduledVote> SOONEST =
      Comparator.comparing(ScheduledVote::date).thenComparing(vote -> vote.key().value());

  /** Pending votes by measure, the soonest first. */
  private final Map<MeasureKey, List<ScheduledVote>> pending;

  public VoteCalendar(Collection<ScheduledVote> votes) {
    this.pending =
        votes.stream()
            .filter(vote -> vote.status().pending())
            .sorted(SOONEST)
            .collect(Collectors.groupingBy(ScheduledVote::measure));
  }

  /** The earliest pending vote on {@code measure} whose day, where it is taken, is not over. */
  public Optional<ScheduledVote> upcoming(MeasureKey measure, Instant now) {
    return pending(measure).stream().filter(vote -> !vote.dayIsOver(now)).findFirst();
  }

  public Outlook outlook(MeasureKey measure, Instant now) {
    Optional<ScheduledVote> upcoming = upcoming(measure, now);
    if (upcoming.isPresent()) {
      return new Outlook.Upcoming(upcoming.get());
    }
    List<ScheduledVote> overdue = pending(measure);
    return overdue.isEmpty()
        ? new Outlook.Nothing()
        : new Outlook.Unconfirmed(overdue.get(overdue.size() - 1));
  }

  private List<ScheduledVote> pending(MeasureKey measure) {
    return pending.getOrDefault(measure, List.of());
  }
}
