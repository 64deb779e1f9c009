package org.votecall.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Seat;
import org.votecall.phone.PhoneNumber;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.table.Table;

/** Reads {@code legislators.csv}. */
final class PeopleTables {
  private PeopleTables() {}

  static List<Legislator> legislators(Path folder, Jurisdictions jurisdictions, Problems problems) {
    return Table.read(
        folder.resolve("legislators.csv"),
        Columns.of(
            "id",
            "division",
            "name",
            "first_name",
            "last_name",
            "party",
            "capitol_phone",
            "district_phone",
            "district_city",
            "since",
            "until",
            "source"),
        problems,
        row -> legislator(row, jurisdictions));
  }

  private static Optional<Legislator> legislator(Row row, Jurisdictions jurisdictions) {
    Cell<LegislatorId> id = row.cell("id", LegislatorId::new);
    Cell<Seat> seat = row.cell("division", text -> seat(DivisionId.parse(text), jurisdictions));
    Cell<String> name = row.cell("name", Cells::name);
    Cell<String> first = row.cell("first_name", Cells::name);
    Cell<String> last = row.cell("last_name", Cells::name);
    LocalDate since = row.optional("since", Day::absolute);
    LocalDate until = row.optional("until", Day::absolute);
    List<Office> offices = new ArrayList<>();
    office(row, "capitol_phone", Office.Kind.CAPITOL).ifPresent(offices::add);
    office(row, "district_phone", Office.Kind.DISTRICT).ifPresent(offices::add);
    return row.build(
        () ->
            new Legislator(
                id.get(),
                seat.get(),
                name.get(),
                first.get(),
                last.get(),
                row.text("party"),
                since,
                until,
                List.copyOf(offices)));
  }

  private static Seat seat(DivisionId division, Jurisdictions jurisdictions) {
    return jurisdictions
        .chamberOf(division)
        .map(chamber -> chamber.seat(division))
        .orElseThrow(() -> new IllegalArgumentException("no legislature has " + division));
  }

  private static Optional<Office> office(Row row, String column, Office.Kind kind) {
    PhoneNumber phone = row.optional(column, PhoneNumber::ofOffice);
    return Optional.ofNullable(phone).map(number -> new Office(kind, number, null, null));
  }
}
