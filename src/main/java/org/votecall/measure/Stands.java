package org.votecall.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.LegislatorId;

/** How members stand on measures before a vote, and how they voted in it. */
public final class Stands {
  private record OnMeasure(MeasureKey measure, LegislatorId member) {}

  private record InVote(VoteKey vote, LegislatorId member) {}

  private final Map<OnMeasure, Position> positions = new HashMap<>();
  private final Map<InVote, Ballot.Value> ballots = new HashMap<>();
  private final Set<VoteKey> rollCalled = new HashSet<>();

  public Stands(Collection<Position> positions, Collection<Ballot> ballots) {
    positions.forEach(one -> this.positions.put(new OnMeasure(one.measure(), one.member()), one));
    for (Ballot ballot : ballots) {
      this.ballots.put(new InVote(ballot.vote(), ballot.member()), ballot.value());
      rollCalled.add(ballot.vote());
    }
  }

  public Optional<Position> on(MeasureKey measure, LegislatorId member) {
    return Optional.ofNullable(positions.get(new OnMeasure(measure, member)));
  }

  /** Those whom a call about {@code measure} may win or lose. */
  public List<LegislatorId> swinging(MeasureKey measure) {
    return positions.values().stream()
        .filter(one -> one.measure().equals(measure) && one.value().swings())
        .map(Position::member)
        .toList();
  }

  public boolean swings(MeasureKey measure, LegislatorId member) {
    return on(measure, member).filter(one -> one.value().swings()).isPresent();
  }

  /** How {@code member} voted, where the roll call is known. */
  public Optional<Ballot.Value> ballot(VoteKey vote, LegislatorId member) {
    return Optional.ofNullable(ballots.get(new InVote(vote, member)));
  }

  /** Whether the roll call of {@code vote} is known. */
  public boolean rollCalled(VoteKey vote) {
    return rollCalled.contains(vote);
  }
}
