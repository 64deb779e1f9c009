package org.votecall.switchboard;

import org.jspecify.annotations.Nullable;
import org.votecall.address.Resolution;
import org.votecall.address.Search;
import org.votecall.catalog.LoadedWorld;

/**
 * Looks up an address for one inbound message, once: when its turn is overtaken and decided again,
 * the answer is still the same.
 */
final class Looking {
  private final LoadedWorld world;
  private @Nullable Search asked;
  private @Nullable Resolution found;

  Looking(LoadedWorld world) {
    this.world = world;
  }

  LoadedWorld world() {
    return world;
  }

  /** Outside any transaction: it may take as long as the network does. */
  Resolution up(Search search) {
    if (found == null || !search.equals(asked)) {
      found = world.finder().find(search);
      asked = search;
    }
    return found;
  }
}
