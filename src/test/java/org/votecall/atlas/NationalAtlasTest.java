package org.votecall.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.SharedData;
import org.votecall.address.Point;
import org.votecall.address.Resolution;
import org.votecall.address.Zip;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Roster;
import org.votecall.lookup.LookUp;
import org.votecall.lookup.LookUp.Finding;
import org.votecall.lookup.LookUp.Wanted;

/** The whole country, loaded from public files, held against the same files read by other means. */
class NationalAtlasTest {
  private static NationalAtlas national;

  @BeforeAll
  static void load(@TempDir Path folder) throws Exception {
    national = NationalAtlas.load(folder);
  }

  @AfterAll
  static void close() {
    if (national != null) {
      national.close();
    }
  }

  /** But for those whose days were over, and those who speak for a tribe in Maine. */
  @Test
  void everybodyWhoSitsIsThere() throws Exception {
    Map<String, Integer> listed = new TreeMap<>();
    for (CSVRecord row : NationalAtlas.rows("legislators/state_legislators_all.csv")) {
      String end = row.get("end");
      boolean over = !end.isEmpty() && !LocalDate.parse(end).isAfter(NationalAtlas.DAY);
      boolean tribal = row.get("state").equals("me") && !row.get("district").matches("[0-9]+");
      if (!over && !tribal && !row.get("state").equals("us")) {
        listed.merge(row.get("state"), 1, Integer::sum);
      }
    }
    Map<String, Integer> sitting = sitting();
    listed.put("us", membersOfCongress());
    assertThat(sitting).isEqualTo(listed).hasSize(53);
  }

  private static int membersOfCongress() throws IOException {
    Path file = SharedData.of("legislators/us_legislators-current.yaml");
    return (int) Files.readAllLines(file).stream().filter("- id:"::equals).count();
  }

  private static Map<String, Integer> sitting() {
    Roster roster = national.atlas().roster();
    Map<String, Integer> sitting = new TreeMap<>();
    roster.seats().stream()
        .flatMap(seat -> roster.holding(seat, NationalAtlas.DAY).stream())
        .forEach(
            member ->
                sitting.merge(
                    Jurisdictions.builtIn()
                        .find(member.seat().jurisdiction())
                        .orElseThrow()
                        .state(),
                    1,
                    Integer::sum));
    return sitting;
  }

  @Test
  void knownPlacesAreFoundByPoint() throws IOException {
    int checked = 0;
    for (CSVRecord row : NationalAtlas.rows("truth_sample.csv")) {
      Point point =
          new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
      if (national.atlas().at(point, NationalAtlas.DAY).isEmpty()) {
        continue; // nobody has given us lines there
      }
      for (Finding finding : lookUp(row.get("state").toLowerCase(Locale.ROOT)).point(point)) {
        DivisionId truth = truth(row, finding.chamber());
        if (truth != null) {
          checked++;
          assertThat(own(finding)).as(row.get("place")).containsExactly(truth);
        }
      }
    }
    assertThat(checked).isEqualTo(29);
  }

  @Test
  void knownPlacesArePossibleByZip() throws IOException {
    int checked = 0;
    for (CSVRecord row : NationalAtlas.rows("truth_sample.csv")) {
      Zip zip = new Zip(row.get("zip"));
      for (Finding finding : lookUp(row.get("state").toLowerCase(Locale.ROOT)).zip(zip)) {
        DivisionId truth = truth(row, finding.chamber());
        if (truth != null) {
          checked++;
          assertThat(own(finding)).as(row.get("place")).contains(truth);
        }
      }
    }
    assertThat(checked).isEqualTo(42);
  }

  /** Null where the table does not tell. */
  private static @Nullable DivisionId truth(CSVRecord row, Chamber chamber) {
    String type = chamber.divisionType();
    String state = row.get("state").toLowerCase(Locale.ROOT);
    if (!row.isMapped(type) || row.get(type).isEmpty()) {
      return null;
    }
    return DistrictNames.ofCensus(state, type, row.get(type), "")
        .or(() -> DistrictNames.ofName(state, type, "Washington"))
        .orElseThrow();
  }

  /** Nothing that the files list for a ZIP is ever left out, and nothing of elsewhere gets in. */
  @Test
  void everyZipMayLieWhereverTheFilesSay() throws IOException {
    Map<String, Set<DivisionId>> listed = NationalAtlas.listed();
    Map<String, Map<String, Integer>> told = new TreeMap<>();
    listed.forEach(
        (digits, districts) -> {
          Zip zip = new Zip(digits);
          Set<String> states =
              districts.stream().map(DivisionId::state).collect(Collectors.toSet());
          assertThat(national.atlas().states(zip)).as(digits).isEqualTo(states);
          for (Finding finding : lookUp(states).zip(zip)) {
            Chamber chamber = finding.chamber();
            count(told, finding);
            check(digits, finding, states, among(districts, chamber));
          }
        });
    told.forEach((chamber, answers) -> System.out.println(chamber + " " + answers));
    assertThat(listed).hasSizeGreaterThan(33_585);
  }

  private static void check(
      String zip, Finding finding, Set<String> states, Set<DivisionId> listed) {
    Chamber chamber = finding.chamber();
    String what = zip + " " + chamber.state() + " " + chamber.type();
    Set<DivisionId> possible = finding.resolution().possible();
    assertThat(possible).as(what).containsAll(listed).isNotEmpty();
    assertThat(possible).as(what).allMatch(one -> states.contains(one.state()));
    assertThat(own(finding).size()).as(what).isPositive();
    Set<String> unlisted =
        states.stream()
            .filter(chamber::covers)
            .filter(state -> listed.stream().noneMatch(one -> one.state().equals(state)))
            .collect(Collectors.toSet());
    if (unlisted.isEmpty()) {
      assertThat(own(finding)).as(what).isEqualTo(listed);
    }
    if (states.size() > 1) {
      assertThat(finding.resolution()).as(what).isNotInstanceOf(Resolution.Found.class);
    }
  }

  private static Set<DivisionId> among(Set<DivisionId> districts, Chamber chamber) {
    return chamber.divisionType().isEmpty()
        ? districts.stream()
            .map(DivisionId::state)
            .filter(chamber::covers)
            .map(DivisionId::whole)
            .collect(Collectors.toSet())
        : districts.stream().filter(chamber::isDistrict).collect(Collectors.toSet());
  }

  private static void count(Map<String, Map<String, Integer>> told, Finding finding) {
    Chamber chamber = finding.chamber();
    boolean congress = chamber.state().equals("us");
    told.computeIfAbsent(
            (congress ? "Congress " : "states ") + chamber.type(), key -> new TreeMap<>())
        .merge(finding.resolution().getClass().getSimpleName(), 1, Integer::sum);
  }

  private static Set<DivisionId> own(Finding finding) {
    return finding.resolution().possible().stream()
        .filter(finding.chamber()::isDistrict)
        .collect(Collectors.toSet());
  }

  private static LookUp lookUp(String state) {
    return lookUp(Set.of(state));
  }

  private static LookUp lookUp(Set<String> states) {
    return new LookUp(
        national.atlas(),
        Jurisdictions.builtIn(),
        new Wanted(states, chamber -> true),
        NationalAtlas.DAY);
  }
}
