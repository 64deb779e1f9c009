package org.votecall.catalog.rehearsal;

import java.util.List;
import org.votecall.legislature.Executive;
import org.votecall.legislature.ExecutiveOffice;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.phone.PhoneNumber;
import org.votecall.target.Target;
import org.votecall.target.TargetReason;

/** Somebody with a name of a usual length, in the place of one whom we do not know yet. */
final class StandIn {
  private static final String NAME = "-".repeat(8) + " " + "-".repeat(11);
  private static final String LAST_NAME = "-".repeat(11);
  private static final Office OFFICE =
      new Office(Office.Kind.CAPITOL, new PhoneNumber("+12125550100"), null, null);

  private StandIn() {}

  /** Who signs bills there. */
  static Target executive(Jurisdiction jurisdiction) {
    ExecutiveOffice office = ExecutiveOffice.deciding(jurisdiction);
    Executive executive =
        new Executive(
            new LegislatorId("stand-in"),
            jurisdiction.id(),
            office.title().english(),
            NAME,
            LAST_NAME,
            null,
            null,
            List.of(OFFICE));
    return new Target(executive, null, null, office.title(), TargetReason.EXECUTIVE, null);
  }
}
