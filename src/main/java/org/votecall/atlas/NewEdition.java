package org.votecall.atlas;

import java.util.Collection;
import java.util.List;
import org.votecall.audit.AuditEntry;

/**
 * An edition that is written and not yet in force.
 *
 * @param previous the edition it was compared with, and is made of where it changes nothing
 * @param what it is called, for people
 * @param told what the audit is told of it; where that is nothing, it is told which parts it has
 */
public record NewEdition(
    long previous, Collection<PartRef> changed, String what, List<AuditEntry> told) {

  public NewEdition {
    told = List.copyOf(told);
  }

  public boolean changesNothing() {
    return changed.isEmpty();
  }
}
