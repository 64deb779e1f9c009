package org.votecall.switchboard;

import org.jspecify.annotations.Nullable;
import org.votecall.address.DistrictFinder;
import org.votecall.address.Resolution;
import org.votecall.address.Search;

/**
 * Looks up an address for one inbound message, once: when its turn is overtaken and decided again,
 * the answer is still the same.
 */
final class Looking {
  private @Nullable Search asked;
  private @Nullable Resolution found;

  /** Outside any transaction: it may take as long as the network does. */
  Resolution up(Search search, DistrictFinder finder) {
    if (found == null || !search.equals(asked)) {
      found = finder.find(search);
      asked = search;
    }
    return found;
  }
}
