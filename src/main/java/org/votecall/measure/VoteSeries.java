package org.votecall.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The votes on one measure in the order in which they come. A measure is in one place at a time: a
 * vote in one place is not the next as long as we do not know that it got there.
 */
public final class VoteSeries {
  private static final Comparator<ScheduledVote> SOONEST =
      Comparator.comparing(VoteSeries::day)
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

  /** The event that was put in the place of {@code vote}, and not taken back. */
  public Optional<ScheduledVote> successor(ScheduledVote vote) {
    return events.stream()
        .filter(other -> vote.key().equals(other.supersedes()))
        .filter(other -> other.status() != VoteStatus.CANCELLED)
        .findFirst();
  }

  /** {@code key}, or with the next number behind it that no event has. */
  public VoteKey free(VoteKey key) {
    VoteKey free = key;
    while (find(free).isPresent()) {
      free = free.next();
    }
    return free;
  }

  /** The event that is now in the place of {@code vote}; itself if it was not moved. */
  public ScheduledVote asMoved(ScheduledVote vote) {
    ScheduledVote last = vote;
    for (int moves = 0; moves < events.size(); moves++) {
      last = successor(last).orElse(last);
    }
    return last;
  }

  /** Where the measure stands at {@code now}. */
  public Outlook outlook(Instant now) {
    ScheduledVote last = null;
    ScheduledVote obstacle = null;
    for (ScheduledVote vote : standing(now)) {
      if (vote.status().decided()) {
        obstacle = vote.status() == VoteStatus.PASSED ? null : vote;
        last = vote;
      } else if (obstacle == null || overcomes(vote, obstacle)) {
        if (vote.pending() && !vote.overdue(now)) {
          return new Outlook.Upcoming(vote);
        }
        obstacle = vote;
        last = vote;
      } // else it cannot come to that, and nothing is to be said of it
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
    boolean failed = before.status() == VoteStatus.FAILED;
    boolean samePlace = vote.body().equals(before.body());
    return (samePlace && vote.stage().repeats(before.stage()))
        || (failed && samePlace && vote.stage() == VoteStage.RECONSIDERATION)
        || (failed && vote.stage().answers(before.stage()));
  }

  /** By their days; what was moved stays where it stood, and whatever comes after it waits. */
  private static List<ScheduledVote> inOrder(Collection<ScheduledVote> votes) {
    Map<VoteKey, ScheduledVote> byKey =
        votes.stream().collect(Collectors.toMap(ScheduledVote::key, vote -> vote));
    Map<VoteKey, VoteKey> origins = new HashMap<>();
    votes.forEach(vote -> origins.put(vote.key(), origin(vote, byKey).key()));
    Comparator<ScheduledVote> byOrigin =
        Comparator.comparing(
            vote -> vote.status().decided() ? vote : byKey.get(origins.get(vote.key())), SOONEST);
    List<ScheduledVote> left =
        new ArrayList<>(votes.stream().sorted(byOrigin.thenComparing(SOONEST)).toList());
    List<ScheduledVote> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      ScheduledVote next =
          left.stream()
              .filter(vote -> !waits(vote, left, origins))
              .findFirst()
              .orElse(left.get(0)); // they go round in a circle: their days must do
      left.remove(next);
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  /** When it was decided, or else the first day on which it is announced. */
  private static LocalDate day(ScheduledVote vote) {
    return vote.result() == null ? vote.when().firstDay() : vote.result().on();
  }

  /** The event in whose place, or in the place of whose successor, {@code vote} was put. */
  private static ScheduledVote origin(ScheduledVote vote, Map<VoteKey, ScheduledVote> byKey) {
    ScheduledVote origin = vote;
    for (int moves = 0; moves < byKey.size(); moves++) { // no further, should they go in a circle
      ScheduledVote before = origin.supersedes() == null ? null : byKey.get(origin.supersedes());
      if (before == null) {
        return origin;
      }
      origin = before;
    }
    return vote;
  }

  /** Whether one of {@code left} comes before {@code vote}. */
  private static boolean waits(
      ScheduledVote vote, List<ScheduledVote> left, Map<VoteKey, VoteKey> origins) {
    return left.stream()
        .anyMatch(
            other ->
                other.key().equals(vote.supersedes())
                    || (vote.follows() != null
                        && !other.equals(vote)
                        && Objects.equals(origins.get(other.key()), origins.get(vote.follows()))));
  }
}
