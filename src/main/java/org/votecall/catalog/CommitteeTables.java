package org.votecall.catalog;

import java.util.Optional;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Committee;
import org.votecall.legislature.CommitteeKey;
import org.votecall.legislature.CommitteeSeat;
import org.votecall.legislature.CommitteeSeat.Role;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Leader;
import org.votecall.legislature.LegislatorId;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.words.Localized;

/** Reads {@code committees.csv}, {@code committee_seats.csv} and {@code leaders.csv}. */
final class CommitteeTables {
  static final Columns COMMITTEE =
      Columns.of("key", "jurisdiction", "name", "source").translating("name");
  static final Columns SEAT = Columns.of("committee", "member", "role", "source");
  static final Columns LEADER =
      Columns.of("jurisdiction", "chamber", "member", "title", "source").translating("title");

  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_TITLE = 30;

  private CommitteeTables() {}

  static Optional<Committee> committee(Row row) {
    Cell<CommitteeKey> key = row.cell("key", CommitteeKey::new);
    Cell<JurisdictionId> jurisdiction = row.cell("jurisdiction", JurisdictionId::new);
    Cell<Localized> name = row.localized("name", LONGEST_NAME);
    return row.build(() -> new Committee(key.get(), jurisdiction.get(), name.get()));
  }

  static Optional<CommitteeSeat> seat(Row row) {
    Cell<CommitteeKey> committee = row.cell("committee", CommitteeKey::new);
    Cell<LegislatorId> member = row.cell("member", LegislatorId::new);
    Cell<Role> role = row.oneOf("role", Role.class);
    return row.build(() -> new CommitteeSeat(committee.get(), member.get(), role.get()));
  }

  static Optional<Leader> leader(Row row) {
    Cell<JurisdictionId> jurisdiction = row.cell("jurisdiction", JurisdictionId::new);
    Cell<ChamberType> chamber = row.oneOf("chamber", ChamberType.class);
    Cell<LegislatorId> member = row.cell("member", LegislatorId::new);
    Cell<Localized> title = row.localized("title", LONGEST_TITLE);
    return row.build(
        () -> new Leader(jurisdiction.get(), chamber.get(), member.get(), title.get()));
  }
}
