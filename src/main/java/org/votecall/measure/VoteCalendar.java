package org.votecall.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The votes of all measures, asked where each of them stands. */
public final class VoteCalendar {
  private static final VoteSeries NONE = new VoteSeries(List.of());

  private final Map<MeasureKey, VoteSeries> byMeasure = new HashMap<>();

  public VoteCalendar(Collection<ScheduledVote> votes) {
    votes.stream()
        .collect(Collectors.groupingBy(ScheduledVote::measure))
        .forEach((measure, its) -> byMeasure.put(measure, new VoteSeries(its)));
  }

  public VoteSeries series(MeasureKey measure) {
    return byMeasure.getOrDefault(measure, NONE);
  }

  public Outlook outlook(MeasureKey measure, Instant now) {
    return series(measure).outlook(now);
  }

  /** The vote on {@code measure} that comes next, if its time is not past. */
  public Optional<ScheduledVote> upcoming(MeasureKey measure, Instant now) {
    return outlook(measure, now) instanceof Outlook.Upcoming upcoming
        ? Optional.of(upcoming.vote())
        : Optional.empty();
  }
}
