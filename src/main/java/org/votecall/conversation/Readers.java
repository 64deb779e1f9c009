package org.votecall.conversation;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;

/** Whose clock a supporter reads our words by. */
final class Readers {
  private Readers() {}

  /**
   * The zone of the state they live in; of {@code jurisdiction} where we do not know that. Those to
   * whom Congress matters may live in any zone: then it is null.
   */
  static @Nullable ZoneId zone(@Nullable Home home, Jurisdiction jurisdiction, World world) {
    Set<String> states = home == null ? Set.of() : states(home, world);
    if (states.size() == 1) {
      return world
          .catalog()
          .jurisdictions()
          .ofState(states.iterator().next())
          .map(Jurisdiction::zone)
          .orElse(null);
    }
    return jurisdiction.federal() ? null : jurisdiction.zone();
  }

  private static Set<String> states(Home home, World world) {
    Collection<String> settled =
        home.divisions().stream().map(DivisionId::state).collect(Collectors.toSet());
    return settled.isEmpty() && home.zip() != null
        ? world.atlas().states(home.zip())
        : Set.copyOf(settled);
  }
}
