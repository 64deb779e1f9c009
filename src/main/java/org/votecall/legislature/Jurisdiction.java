package org.votecall.legislature;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A government.
 *
 * @param state its two-letter postal code in lower case, as in {@link DivisionId#state}; {@code us}
 *     for the federal one
 * @param zone where the legislature's clocks stand: "tomorrow" is counted here
 * @param otherZones where other clocks of its people stand
 */
public record Jurisdiction(
    JurisdictionId id,
    String name,
    String state,
    ZoneId zone,
    Set<ZoneId> otherZones,
    List<Chamber> chambers) {

  public Jurisdiction {
    otherZones = Set.copyOf(otherZones);
    chambers = List.copyOf(chambers);
  }

  /** Its own name; for the federal government, that of the state that {@code division} lies in. */
  public String placeOf(DivisionId division) {
    return federal() ? States.name(division.state()).orElse(name) : name;
  }

  /** By which clocks its people live. */
  public Set<ZoneId> zones() {
    return Stream.concat(Stream.of(zone), otherZones.stream()).collect(Collectors.toSet());
  }

  /** Whether it is that of the United States, and not of one of them. */
  public boolean federal() {
    return state.equals("us");
  }

  public Optional<Chamber> chamber(ChamberType type) {
    return chambers.stream().filter(chamber -> chamber.type() == type).findFirst();
  }
}
