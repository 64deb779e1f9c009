package org.votecall.atlas.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The people of Open States as spreadsheets: those of one state as Open States publishes them, and
 * those of all states in one table. Columns nobody reads may hold anything.
 */
final class OpenStatesCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  private static final Pattern NAMED_AFTER_STATE = Pattern.compile("(?i)([a-z]{2})\\.csv");

  private final Enrolment enrolment;
  private final String name;

  OpenStatesCsv(Path file, Enrolment enrolment) {
    this.enrolment = enrolment;
    this.name = String.valueOf(file.getFileName());
  }

  /** {@code https://data.openstates.org/people/current/ca.csv}: only its name tells the state. */
  void ofOneState(Path file) throws IOException {
    Optional<String> state = state();
    if (state.isEmpty()) {
      String message = "Name it after its state, as ca.csv; nothing in it tells the state.";
      enrolment.findings().mistakes().add("file:state_unknown", name, message);
      return;
    }
    for (CSVRecord row : rows(file)) {
      String chamber = cell(row, "current_chamber");
      PublicRole role =
          new PublicRole(
              state.get(),
              chamber.toLowerCase(Locale.ROOT),
              cell(row, "current_district"),
              cell(row, "current_party"),
              "",
              "");
      enrol(row, role, cell(row, "given_name"), cell(row, "family_name"));
    }
  }

  /** One table of all states, and of Congress as the state {@code us}. */
  void ofAllStates(Path file) throws IOException {
    for (CSVRecord row : rows(file)) {
      PublicRole role =
          new PublicRole(
              cell(row, "state").toLowerCase(Locale.ROOT),
              cell(row, "chamber").toLowerCase(Locale.ROOT),
              cell(row, "district"),
              cell(row, "party"),
              cell(row, "start"),
              cell(row, "end"));
      enrol(row, role, cell(row, "given"), cell(row, "family"));
    }
  }

  private void enrol(CSVRecord row, PublicRole role, String given, String family) {
    // counted as a spreadsheet counts: the header is row 1
    String place = name + " row " + (row.getRecordNumber() + 1);
    if (SeatFinder.chamber(role.kind()).isEmpty()) {
      String message = "\"" + role.kind() + "\" is neither lower, upper nor legislature.";
      enrolment.findings().mistakes().add("role:no_chamber", place, message);
      return;
    }
    List<ListedOffice> offices = new ArrayList<>(offices(row, "capitol"));
    offices.addAll(offices(row, "district"));
    enrolment.add(
        new PublicPerson(
            place,
            cell(row, "id"),
            cell(row, "name"),
            given,
            family,
            List.of(role),
            List.copyOf(offices)));
  }

  /** Several phones of one kind stand in one cell; then no one knows whose the address is. */
  private static List<ListedOffice> offices(CSVRecord row, String kind) {
    List<String> phones =
        Arrays.stream(cell(row, kind + "_voice").split(";"))
            .map(String::strip)
            .filter(phone -> !phone.isEmpty())
            .toList();
    String address = phones.size() == 1 ? cell(row, kind + "_address") : "";
    return phones.stream().map(phone -> ListedOffice.at(kind, phone, address)).toList();
  }

  private Optional<String> state() {
    Matcher named = NAMED_AFTER_STATE.matcher(name);
    return Optional.ofNullable(enrolment.reading().state())
        .or(
            () ->
                named.matches()
                    ? Optional.of(named.group(1).toLowerCase(Locale.ROOT))
                    : Optional.empty());
  }

  private List<CSVRecord> rows(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<String> text = BoundedText.read(in, name, enrolment.findings().mistakes());
      if (text.isEmpty()) {
        return List.of();
      }
      try (CSVParser parser = FORMAT.parse(new StringReader(text.get()))) {
        return parser.getRecords();
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
