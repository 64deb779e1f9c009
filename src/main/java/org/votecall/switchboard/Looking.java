package org.votecall.switchboard;

import org.jspecify.annotations.Nullable;
import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.catalog.LoadedWorld;

/**
 * Looks up an address for one inbound message, once: when its turn is overtaken and decided again,
 * the answer is still the same.
 */
final class Looking {
  private final LoadedWorld world;
  private @Nullable StreetAddress asked;
  private @Nullable Resolution found;

  Looking(LoadedWorld world) {
    this.world = world;
  }

  LoadedWorld world() {
    return world;
  }

  /** Outside any transaction: it may take as long as the network does. */
  Resolution up(StreetAddress address) {
    if (found == null || !address.equals(asked)) {
      found = world.finder().find(address);
      asked = address;
    }
    return found;
  }
}
