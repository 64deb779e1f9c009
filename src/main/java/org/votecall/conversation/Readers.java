package org.votecall.conversation;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.ScheduledVote;
import org.votecall.target.Targeting;

/** Whose clock a supporter reads our words by. */
final class Readers {
  private Readers() {}

  /**
   * The zones of the state they live in. Where we do not know that, those of the people whom {@code
   * vote} is about; one who decides alone may be called from anywhere.
   */
  static Set<ZoneId> zones(
      @Nullable Home home, ScheduledVote vote, Jurisdiction jurisdiction, World world) {
    Set<String> states = home == null ? Set.of() : states(home, world);
    Jurisdictions all = world.catalog().jurisdictions();
    if (states.isEmpty()) {
      return Targeting.asksWhere(vote) ? jurisdiction.zones() : all.nation().zones();
    }
    return states.stream()
        .flatMap(state -> all.ofState(state).stream())
        .flatMap(state -> state.zones().stream())
        .collect(Collectors.toSet());
  }

  /** The states in one of which that is, as far as is known. */
  static Set<String> states(Home home, World world) {
    Collection<String> settled =
        home.divisions().stream().map(DivisionId::state).collect(Collectors.toSet());
    return settled.isEmpty() && home.zip() != null
        ? world.atlas().states(home.zip())
        : Set.copyOf(settled);
  }
}
