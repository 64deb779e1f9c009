package org.votecall.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.votecall.address.AddressTable;
import org.votecall.address.Home;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.catalog.Row.Cell;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.phone.PhoneNumber;
import org.votecall.problem.Problems;

/**
 * Reads what an atlas is made of: {@code legislators.csv}, {@code zips.csv}, {@code addresses.csv}.
 */
final class PeopleTables {
  private static final String STATE_OF_ADDRESSES = "state";

  private PeopleTables() {}

  static List<Legislator> legislators(Path folder, Problems problems) {
    return Table.read(
        folder.resolve("legislators.csv"),
        Set.of("id", "division", "name", "first_name", "last_name", "party"),
        problems,
        PeopleTables::legislator);
  }

  static List<ZipArea> zips(Path folder, Problems problems) {
    return Table.read(
        folder.resolve("zips.csv"),
        Set.of("zip", "city", "state", "lower", "upper", "congress"),
        problems,
        PeopleTables::zip);
  }

  static List<AddressTable.Row> addresses(Path folder, Problems problems) {
    return Table.read(
        folder.resolve("addresses.csv"),
        Set.of("street", "city", "zip", STATE_OF_ADDRESSES, "lower", "upper", "congress"),
        problems,
        PeopleTables::address);
  }

  private static Optional<Legislator> legislator(Row row) {
    Cell<LegislatorId> id = row.cell("id", LegislatorId::new);
    Cell<DivisionId> seat = row.cell("division", DivisionId::parse);
    Cell<String> name = row.required("name");
    Cell<String> first = row.required("first_name");
    Cell<String> last = row.required("last_name");
    LocalDate since = row.optional("since", Day::absolute);
    LocalDate until = row.optional("until", Day::absolute);
    List<Office> offices = new ArrayList<>();
    office(row, "capitol_phone", Office.Kind.CAPITOL).ifPresent(offices::add);
    office(row, "district_phone", Office.Kind.DISTRICT).ifPresent(offices::add);
    refuseBrackets(row, "name", "first_name", "last_name");
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

  private static void refuseBrackets(Row row, String... columns) {
    for (String column : columns) {
      if (row.text(column).matches(".*[\\[\\]{}<>].*")) {
        row.fail("not_a_name", column, column + " holds brackets, as if it were left to fill in.");
      }
    }
  }

  private static Optional<Office> office(Row row, String column, Office.Kind kind) {
    PhoneNumber phone =
        row.optional(
            column,
            text ->
                PhoneNumber.parse(text)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "\"" + text + "\" is not a US number of ten digits")));
    return Optional.ofNullable(phone).map(number -> new Office(kind, number));
  }

  private static Optional<ZipArea> zip(Row row) {
    Cell<Zip> zip = row.cell("zip", Zip::new);
    Cell<String> city = row.required("city");
    Cell<String> state = row.required("state");
    return row.build(
        () -> new ZipArea(zip.get(), city.get(), lower(state.get()), divisions(row, state.get())));
  }

  private static Optional<AddressTable.Row> address(Row row) {
    Cell<String> street = row.required("street");
    Cell<String> city = row.required("city");
    Cell<Zip> zip = row.cell("zip", Zip::new);
    Cell<String> state = row.required(STATE_OF_ADDRESSES);
    return row.build(
        () -> {
          Set<DivisionId> divisions = Set.copyOf(divisions(row, state.get()));
          return new AddressTable.Row(
              street.get(), city.get(), new Home(zip.get(), city.get(), divisions));
        });
  }

  private static List<DivisionId> divisions(Row row, String state) {
    List<DivisionId> all = new ArrayList<>();
    row.several("lower", label -> new DivisionId(lower(state), "sldl", label)).forEach(all::add);
    row.several("upper", label -> new DivisionId(lower(state), "sldu", label)).forEach(all::add);
    row.several("congress", label -> new DivisionId(lower(state), "cd", label)).forEach(all::add);
    return List.copyOf(all);
  }

  private static String lower(String state) {
    return state.toLowerCase(Locale.ROOT);
  }
}
