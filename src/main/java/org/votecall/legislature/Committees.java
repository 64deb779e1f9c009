package org.votecall.legislature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.votecall.legislature.CommitteeSeat.Role;

/** The committees, who sits on them, and who leads the chambers. */
public final class Committees {
  private final Map<CommitteeKey, Committee> byKey = new HashMap<>();
  private final List<CommitteeSeat> seats;
  private final List<Leader> leaders;

  public Committees(
      Collection<Committee> committees,
      Collection<CommitteeSeat> seats,
      Collection<Leader> leaders) {
    committees.forEach(committee -> byKey.put(committee.key(), committee));
    this.seats = List.copyOf(seats);
    this.leaders = List.copyOf(leaders);
  }

  public Optional<Committee> find(CommitteeKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether anybody is known to sit on {@code committee}. */
  public boolean lists(CommitteeKey committee) {
    return seats.stream().anyMatch(seat -> seat.committee().equals(committee));
  }

  public boolean isOn(CommitteeKey committee, LegislatorId member) {
    return seats.stream()
        .anyMatch(seat -> seat.committee().equals(committee) && seat.member().equals(member));
  }

  /** Those who preside over {@code committee}; a conference committee may have two. */
  public List<LegislatorId> chairs(CommitteeKey committee) {
    return seats.stream()
        .filter(seat -> seat.committee().equals(committee) && seat.role() == Role.CHAIR)
        .map(CommitteeSeat::member)
        .toList();
  }

  /** In the order in which they were told. */
  public List<Leader> leaders(JurisdictionId jurisdiction, ChamberType chamber) {
    return leaders.stream()
        .filter(one -> one.jurisdiction().equals(jurisdiction) && one.chamber() == chamber)
        .toList();
  }
}
