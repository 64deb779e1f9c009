package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The votes on one measure in the order in which they come. A measure is in one place at a time: a
 * vote in one place is not the next as long as we do not know that it got there.
 */
public final class VoteSeries {
  private static final Comparator<ScheduledVote> SOONEST =
      Comparator.<ScheduledVote, LocalDate>comparing(vote -> vote.when().firstDay())
          .thenComparing(
              vote -> vote.when().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(vote -> vote.key().value());

  private final List<ScheduledVote> events;

  public VoteSeries(Collection<ScheduledVote> votes) {
    this.events = inOrder(votes);
  }

  /** All of them, those that were moved or cancelled too. */
  public List<ScheduledVote> events() {
    return events;
  }

  public Optional<ScheduledVote> find(VoteKey key) {
    return events.stream().filter(vote -> vote.key().equals(key)).findFirst();
  }

  /** The event that was put in the place of {@code vote}. */
  public Optional<ScheduledVote> successor(ScheduledVote vote) {
    return events.stream().filter(other -> vote.key().equals(other.supersedes())).findFirst();
  }

  /** Where the measure stands at {@code now}. */
  public Outlook outlook(Instant now) {
    ScheduledVote last = null;
    ScheduledVote obstacle = null;
    for (ScheduledVote vote : standing(now)) {
      if (vote.pending() && !vote.overdue(now)) {
        if (obstacle == null || overcomes(vote, obstacle)) {
          return new Outlook.Upcoming(vote);
        }
      } else {
        obstacle = vote.status() == VoteStatus.PASSED ? null : vote;
        last = vote;
      }
    }
    return last == null ? new Outlook.Nothing() : said(last);
  }

  /** All but those that were cancelled or have a successor, as they were at {@code now}. */
  private List<ScheduledVote> standing(Instant now) {
    Set<VoteKey> replaced =
        events.stream()
            .filter(vote -> vote.status() != VoteStatus.CANCELLED && vote.supersedes() != null)
            .map(ScheduledVote::supersedes)
            .collect(Collectors.toSet());
    return events.stream()
        .filter(vote -> vote.status() != VoteStatus.CANCELLED && !replaced.contains(vote.key()))
        .map(vote -> vote.asOf(now))
        .toList();
  }

  private static Outlook said(ScheduledVote vote) {
    return switch (vote.status()) {
      case PASSED, FAILED -> new Outlook.Decided(vote);
      case PULLED, NOT_TAKEN, MOVED -> new Outlook.Stopped(vote);
      case PLANNED, IN_PROGRESS, CANCELLED -> new Outlook.Unconfirmed(vote);
    };
  }

  /**
   * Whether {@code vote} can come although {@code before} did not pass, or nobody has told us: it
   * is another try in the same place, or the very answer to a failure.
   */
  private static boolean overcomes(ScheduledVote vote, ScheduledVote before) {
    if (vote.stage() == VoteStage.RECONSIDERATION && before.status() != VoteStatus.FAILED) {
      return false; // only what has failed is reconsidered
    }
    boolean answer = before.status() == VoteStatus.FAILED && vote.stage().answers(before.stage());
    return answer || vote.body().equals(before.body());
  }

  private static List<ScheduledVote> inOrder(Collection<ScheduledVote> votes) {
    List<ScheduledVote> left = new ArrayList<>(votes.stream().sorted(SOONEST).toList());
    Set<VoteKey> waiting =
        left.stream().map(ScheduledVote::key).collect(Collectors.toCollection(HashSet::new));
    List<ScheduledVote> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      ScheduledVote next =
          left.stream()
              .filter(vote -> !isAfter(vote.supersedes(), waiting))
              .filter(vote -> !isAfter(vote.follows(), waiting))
              .findFirst()
              .orElse(left.get(0)); // they go round in a circle: their dates must do
      left.remove(next);
      waiting.remove(next.key());
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  private static boolean isAfter(@Nullable VoteKey before, Set<VoteKey> waiting) {
    return before != null && waiting.contains(before);
  }
}
