package org.votecall.legislature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who sits where. */
public final class Roster {
  private final Map<DivisionId, List<Legislator>> bySeat = new HashMap<>();
  private final Map<LegislatorId, Legislator> byId = new HashMap<>();

  public Roster(Collection<Legislator> legislators) {
    for (Legislator legislator : legislators) {
      bySeat.computeIfAbsent(legislator.seat(), seat -> new ArrayList<>()).add(legislator);
      byId.put(legislator.id(), legislator);
    }
  }

  /**
   * Who holds a seat of {@code division} on {@code day}: none when vacant, several where several
   * are elected.
   */
  public List<Legislator> holding(DivisionId division, LocalDate day) {
    return bySeat.getOrDefault(division, List.of()).stream()
        .filter(legislator -> legislator.sitsOn(day))
        .toList();
  }

  public Optional<Legislator> find(LegislatorId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
