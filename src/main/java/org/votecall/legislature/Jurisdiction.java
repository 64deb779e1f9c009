package org.votecall.legislature;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A government.
 *
 * @param state its two-letter postal code in lower case, as in {@link DivisionId#state}; {@code us}
 *     for the federal one
 * @param zone where its clocks stand: "tomorrow" is counted here
 */
public record Jurisdiction(
    JurisdictionId id, String name, String state, ZoneId zone, List<Chamber> chambers) {

  public Jurisdiction {
    chambers = List.copyOf(chambers);
  }

  /** Its own name; for the federal government, that of the state that {@code division} lies in. */
  public String placeOf(DivisionId division) {
    return federal() ? States.name(division.state()).orElse(name) : name;
  }

  /** Whether it is that of the United States, and not of one of them. */
  public boolean federal() {
    return state.equals("us");
  }

  public Optional<Chamber> chamber(ChamberType type) {
    return chambers.stream().filter(chamber -> chamber.type() == type).findFirst();
  }
}
