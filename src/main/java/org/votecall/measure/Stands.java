package org.votecall.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.votecall.legislature.LegislatorId;

/** How members stand on measures before a vote, and how they voted in it. */
public final class Stands {
  private record OnMeasure(MeasureKey measure, LegislatorId member) {}

  private record InVote(VoteKey vote, LegislatorId member) {}

  private final Map<OnMeasure, Position> positions = new HashMap<>();
  private final Map<InVote, Ballot.Value> ballots = new HashMap<>();

  public Stands(Collection<Position> positions, Collection<Ballot> ballots) {
    positions.forEach(one -> this.positions.put(new OnMeasure(one.measure(), one.member()), one));
    ballots.forEach(one -> this.ballots.put(new InVote(one.vote(), one.member()), one.value()));
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
    return ballots.keySet().stream().anyMatch(key -> key.vote().equals(vote));
  }
}
