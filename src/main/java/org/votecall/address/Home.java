package org.votecall.address;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/**
 * What we keep of where a supporter lives: the districts, not the address.
 *
 * @param zip null when they gave only a district or an address
 * @param city as the post office names it; null when unknown
 * @param divisions the districts settled so far; a ZIP that is split for a chamber settles none of
 *     it
 */
public record Home(@Nullable Zip zip, @Nullable String city, Set<DivisionId> divisions) {

  /** Nothing is known of it, or not any more. */
  public static final Home UNKNOWN = new Home(null, null, Set.of());

  public Home {
    divisions = Set.copyOf(divisions);
  }

  public Optional<DivisionId> district(Chamber chamber) {
    return divisions.stream().filter(chamber::isDistrict).findFirst();
  }

  /** The same home, as if its district in {@code chamber} were not settled. */
  public Home without(Chamber chamber) {
    Set<DivisionId> fewer = new HashSet<>(divisions);
    fewer.removeIf(chamber::isDistrict);
    return new Home(zip, city, fewer);
  }

  /** The same home, now known to lie in {@code division}. */
  public Home in(DivisionId division) {
    Set<DivisionId> more = new HashSet<>(divisions);
    more.removeIf(
        known -> known.type().equals(division.type()) && known.state().equals(division.state()));
    more.add(division);
    return new Home(zip, city, more);
  }
}
