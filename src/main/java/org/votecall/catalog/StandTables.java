package org.votecall.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.Ballot;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Position;
import org.votecall.measure.VoteKey;
import org.votecall.table.Columns;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;

/** Reads how members stand, {@code positions.csv}, and how they voted, {@code rollcalls.csv}. */
final class StandTables {
  static final Columns POSITION = Columns.of("bill", "member", "position", "source").allowing("at");
  static final Columns BALLOT = Columns.of("vote", "member", "ballot", "source");

  private StandTables() {}

  static Optional<Position> position(Row row) {
    Cell<MeasureKey> measure = row.cell("bill", MeasureKey::new);
    Cell<LegislatorId> member = row.cell("member", LegislatorId::new);
    Cell<Position.Value> value = row.oneOf("position", Position.Value.class);
    @Nullable LocalDate at = row.optional("at", Day::absolute);
    return row.build(
        () -> new Position(measure.get(), member.get(), value.get(), row.text("source"), at));
  }

  static Optional<Ballot> ballot(Row row) {
    Cell<VoteKey> vote = row.cell("vote", VoteKey::new);
    Cell<LegislatorId> member = row.cell("member", LegislatorId::new);
    Cell<Ballot.Value> value = row.oneOf("ballot", Ballot.Value.class);
    return row.build(() -> new Ballot(vote.get(), member.get(), value.get()));
  }
}
