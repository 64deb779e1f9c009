package org.votecall.atlas;

import java.util.Collection;

/**
 * An edition that is written and not yet in force.
 *
 * @param previous the edition it was compared with, and is made of where it changes nothing
 * @param what it is called, for people
 */
public record NewEdition(long previous, Collection<PartRef> changed, String what) {
  public boolean changesNothing() {
    return changed.isEmpty();
  }
}
