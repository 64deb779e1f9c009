package org.votecall.atlas.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Seat;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.table.Table;

/** The spreadsheet a campaign keeps itself: {@code legislators.csv}, one row for each member. */
final class LegislatorsCsv {
  private static final Columns COLUMNS =
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
              "source")
          .allowing("jurisdiction", "chamber", "title");

  private final Enrolment enrolment;

  LegislatorsCsv(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  void read(Path file) {
    Table.read(file, COLUMNS, enrolment.findings().mistakes(), this::person)
        .forEach(enrolling -> enrolling.accept(enrolment));
  }

  /** What the row adds: a legislator, or where it has a title an executive. */
  Optional<Consumer<Enrolment>> person(Row row) {
    JurisdictionId government = row.optional("jurisdiction", JurisdictionId::new);
    ChamberType chamber = row.optional("chamber", LegislatorsCsv::chamber);
    if (row.text("title").isEmpty()) {
      Cell<Seat> seat =
          row.cell("division", text -> seat(DivisionId.parse(text), government, chamber));
      PersonCells person = PersonCells.read(row);
      return row.build(() -> person.legislator(seat.get(), row.text("party")))
          .map(legislator -> enrolment -> enrolment.add(legislator));
    }
    Cell<Jurisdiction> governed =
        row.cell("division", text -> governing(DivisionId.parse(text), government));
    PersonCells person = PersonCells.read(row);
    return row.build(() -> person.executive(governed.get().id(), row.text("title")))
        .map(executive -> enrolment -> enrolment.add(executive));
  }

  private Seat seat(
      DivisionId division, @Nullable JurisdictionId government, @Nullable ChamberType type) {
    if (division.isWhole() && type == null) {
      throw new IllegalArgumentException(
          "a whole state does not tell the chamber. Write lower, upper or unicameral in the column"
              + " chamber, or for an executive a title");
    }
    List<Seat> seats =
        governments(division)
            .filter(one -> government == null || one.id().equals(government))
            .flatMap(one -> one.chambers().stream())
            .filter(chamber -> type == null || chamber.type() == type)
            .filter(chamber -> chamber.elects(division))
            .map(chamber -> chamber.seat(division))
            .toList();
    if (seats.isEmpty()) {
      throw new IllegalArgumentException("no chamber in jurisdictions.yaml has " + division);
    }
    if (seats.size() > 1) {
      throw new IllegalArgumentException(
          division + " elects to several chambers. Write which one in jurisdiction and chamber");
    }
    return seats.get(0);
  }

  private Jurisdiction governing(DivisionId division, @Nullable JurisdictionId government) {
    return governments(division)
        .filter(
            one ->
                government == null
                    ? one.state().equals(division.state())
                    : one.id().equals(government))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no government that is known has " + division));
  }

  /** That of the state, then Congress. */
  private Stream<Jurisdiction> governments(DivisionId division) {
    return Stream.of(division.state(), "us")
        .distinct()
        .flatMap(state -> enrolment.reading().byState().apply(state).stream());
  }

  private static ChamberType chamber(String text) {
    return SeatFinder.chamber(text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + text + "\" is neither lower, upper nor unicameral"));
  }
}
