package org.votecall.legislature;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The members of all legislatures on one day, as a public file has them. */
final class PublicRoster {
  /** When the file was made. */
  private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

  /** A member; of those who are elected to no district of a chamber, the division is empty. */
  record Member(
      String label, Chamber chamber, Optional<DivisionId> division, Optional<LocalDate> since) {}

  private PublicRoster() {}

  static List<Member> members() throws IOException {
    return PublicTable.rows("legislators/state_legislators_all.csv").stream()
        .filter(row -> row.get("end").isEmpty() || LocalDate.parse(row.get("end")).isAfter(DAY))
        .map(PublicRoster::member)
        .toList();
  }

  private static Member member(CSVRecord row) {
    ChamberType type =
        switch (row.get("chamber")) {
          case "lower" -> ChamberType.LOWER;
          case "upper" -> ChamberType.UPPER;
          default -> ChamberType.UNICAMERAL;
        };
    Chamber chamber =
        Jurisdictions.builtIn()
            .find(new JurisdictionId(row.get("jurisdiction")))
            .flatMap(jurisdiction -> jurisdiction.chamber(type))
            .orElseThrow(() -> new AssertionError("no chamber for " + row));
    String label = row.get("district");
    return new Member(
        row.get("state") + " " + label, chamber, division(chamber, label), since(row.get("start")));
  }

  /** Some files tell no day, or only a year. */
  private static Optional<LocalDate> since(String start) {
    return start.length() == 10 ? Optional.of(LocalDate.parse(start)) : Optional.empty();
  }

  private static Optional<DivisionId> division(Chamber chamber, String label) {
    String type = chamber.divisionType();
    if (type.isEmpty()) {
      return States.named(label).map(DivisionId::whole);
    }
    return type.equals("cd")
        ? DistrictNames.ofName(
            label.substring(0, 2).toLowerCase(Locale.ROOT), type, label.substring(3))
        : DistrictNames.ofName(chamber.state(), type, label);
  }
}
