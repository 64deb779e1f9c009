package org.votecall.atlas.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Executive;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Seat;
import org.votecall.table.Cells;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;

/** What a row of {@code legislators.csv} says of a person, whatever they are elected to. */
record PersonCells(
    Cell<LegislatorId> id,
    Cell<String> name,
    Cell<String> first,
    Cell<String> last,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Office> offices) {

  static PersonCells read(Row row) {
    return new PersonCells(
        row.cell("id", LegislatorId::new),
        row.cell("name", Cells::name),
        row.cell("first_name", Cells::name),
        row.cell("last_name", Cells::name),
        row.optional("since", Day::absolute),
        row.optional("until", Day::absolute),
        offices(row));
  }

  Legislator legislator(Seat seat, String party) {
    return new Legislator(
        id.get(), seat, name.get(), first.get(), last.get(), party, since, until, offices);
  }

  Executive executive(JurisdictionId government, String title) {
    return new Executive(
        id.get(), government, title, name.get(), last.get(), since, until, offices);
  }

  private static List<Office> offices(Row row) {
    List<Office> offices = new ArrayList<>();
    OfficeNumber capitol = row.optional("capitol_phone", OfficeNumber::read);
    if (capitol != null) {
      offices.add(office(Office.Kind.CAPITOL, capitol, null));
    }
    List<OfficeNumber> phones = row.optional("district_phone", PersonCells::phones);
    if (phones != null) {
      List<String> cities = parts(row.text("district_city"));
      if (cities.size() > phones.size()) {
        row.fail("too_many", "district_city", "district_city has more cities than phones.");
      }
      for (int at = 0; at < phones.size(); at++) {
        offices.add(office(Office.Kind.DISTRICT, phones.get(at), city(cities, at)));
      }
    }
    return OfficesOfPerson.inOrder(offices);
  }

  private static Office office(Office.Kind kind, OfficeNumber number, @Nullable String city) {
    return new Office(kind, number.phone(), number.extension(), city);
  }

  private static List<OfficeNumber> phones(String text) {
    return parts(text).stream().map(OfficeNumber::read).toList();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).toList();
  }

  private static @Nullable String city(List<String> cities, int at) {
    return at < cities.size() && !cities.get(at).isEmpty() ? cities.get(at) : null;
  }
}
