package org.votecall.address;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/**
 * What we keep of where a supporter lives: the districts, not the address.
 *
 * @param zip null when they gave only a district or an address
 * @param city as the post office names it; null when unknown
 * @param settled the districts settled so far; a ZIP that is split for a chamber settles none of it
 */
public record Home(@Nullable Zip zip, @Nullable String city, Set<Settled> settled) {

  /** Nothing is known of it, or not any more. */
  public static final Home UNKNOWN = new Home(null, null, Set.of());

  public Home {
    settled = Set.copyOf(settled);
  }

  public Set<DivisionId> divisions() {
    return settled.stream().map(Settled::division).collect(Collectors.toSet());
  }

  public Optional<DivisionId> district(Chamber chamber) {
    return district(chamber, anyLines -> true);
  }

  Optional<DivisionId> district(Chamber chamber, Predicate<Settled> inForce) {
    return settled.stream()
        .filter(one -> chamber.isDistrict(one.division()))
        .filter(inForce)
        .map(Settled::division)
        .findFirst();
  }

  /** The same home, as if its district in {@code chamber} were not settled. */
  public Home without(Chamber chamber) {
    Set<Settled> fewer = new HashSet<>(settled);
    fewer.removeIf(one -> chamber.isDistrict(one.division()));
    return new Home(zip, city, fewer);
  }

  /** The same home, as if its district in that layer were not settled. */
  Home without(Layer layer) {
    Set<Settled> fewer = new HashSet<>(settled);
    fewer.removeIf(one -> Layer.of(one.division()).equals(layer));
    return new Home(zip, city, fewer);
  }

  /** What is known of a home that may be this one or {@code other}. */
  Home agreeing(Home other) {
    Set<Settled> both = new HashSet<>(settled);
    both.retainAll(other.settled);
    return new Home(
        Objects.equals(zip, other.zip) ? zip : null,
        Objects.equals(city, other.city) ? city : null,
        both);
  }

  /**
   * The same home, now known to lie in {@code found}. Nobody lives in two states: what was settled
   * in another one is known no longer, nor is the city.
   */
  Home in(Settled found) {
    String state = found.division().state();
    Set<Settled> more = new HashSet<>(without(Layer.of(found.division())).settled);
    boolean moved = more.removeIf(one -> !one.division().state().equals(state));
    more.add(found);
    return new Home(zip, moved ? null : city, more);
  }
}
