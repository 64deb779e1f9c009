package org.votecall.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.AddressBook;
import org.votecall.address.Geocoding;
import org.votecall.address.Home;
import org.votecall.address.Point;
import org.votecall.address.Settled;
import org.votecall.address.Zip;
import org.votecall.atlas.zips.OwnZips;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.table.Table;

/**
 * Reads {@code addresses.csv}: a small world's own geocoder. A row tells the districts of an
 * address, or where it lies.
 */
final class AddressesTable {
  private static final Columns COLUMNS =
      Columns.of("street", "city", "zip", "state", "lower", "upper", "congress", "source")
          .allowing("latitude", "longitude");

  /** What a row knows of an address: one of both. */
  private record Known(@Nullable Home home, Geocoding.@Nullable Place place) {}

  private final List<AddressBook.Entry<Known>> rows;

  private AddressesTable(List<AddressBook.Entry<Known>> rows) {
    this.rows = rows;
  }

  static AddressesTable read(Path folder, Problems problems) {
    return new AddressesTable(
        Table.readIfThere(
            folder.resolve("addresses.csv"), COLUMNS, problems, AddressesTable::entry));
  }

  /** The addresses whose districts are told. */
  AddressBook<Home> homes() {
    return new AddressBook<>(known(row -> Optional.ofNullable(row.home())));
  }

  /** The addresses of which is told where they lie. */
  AddressBook<Geocoding.Place> places() {
    return new AddressBook<>(known(row -> Optional.ofNullable(row.place())));
  }

  private <T> List<AddressBook.Entry<T>> known(
      java.util.function.Function<Known, Optional<T>> part) {
    return rows.stream()
        .flatMap(
            row ->
                part.apply(row.known()).stream()
                    .map(known -> new AddressBook.Entry<>(row.street(), row.zip(), known)))
        .toList();
  }

  private static Optional<AddressBook.Entry<Known>> entry(Row row) {
    Cell<String> street = row.required("street");
    Cell<String> city = row.cell("city", Cells::city);
    Cell<Zip> zip = row.cell("zip", text -> new Zip(Cells.zip(text)));
    Cell<String> state = row.cell("state", Cells::state);
    Double latitude = row.optional("latitude", Cells::degrees);
    Double longitude = row.optional("longitude", Cells::degrees);
    Set<Settled> settled = settled(row);
    return row.build(
        () ->
            new AddressBook.Entry<>(
                street.get(),
                zip.get(),
                latitude == null || longitude == null
                    ? new Known(new Home(zip.get(), city.get(), settled), null)
                    : new Known(
                        null,
                        new Geocoding.Place(
                            new Point(latitude, longitude),
                            state.get(),
                            zip.get(),
                            city.get(),
                            Set.of()))));
  }

  private static Set<Settled> settled(Row row) {
    String state = row.text("state").toLowerCase(Locale.ROOT);
    return Stream.of(
            divisions(row, "lower", state, "sldl"),
            divisions(row, "upper", state, "sldu"),
            divisions(row, "congress", state, "cd"))
        .flatMap(List::stream)
        .map(division -> new Settled(division, (LocalDate) null))
        .collect(Collectors.toSet());
  }

  private static List<DivisionId> divisions(Row row, String column, String state, String type) {
    return row.several(column, text -> OwnZips.division(text, state, type));
  }
}
