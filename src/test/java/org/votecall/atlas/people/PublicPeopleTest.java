package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.votecall.SharedData;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/** The real files of 2026, counted by other means too. */
class PublicPeopleTest {
  private static final LocalDate GATHERED = LocalDate.of(2026, 8, 5);
  private static final PeopleReading READING =
      PeopleReading.of(Governments::byState, GATHERED.minusYears(2));

  private final Problems problems = new Problems();

  @Test
  void everyMemberOfTheCaliforniaLegislature() {
    People people = read("legislators/ca_people");
    List<Legislator> sitting = sitting(people);

    assertThat(sitting).extracting(Legislator::id).doesNotHaveDuplicates().hasSize(120);
    assertThat(sitting)
        .extracting(one -> one.division().toString())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ids("sldl", 80), ids("sldu", 40)).toList());
    assertThat(sitting).allMatch(one -> one.offices().get(0).kind() == Office.Kind.CAPITOL);
    assertThat(problems.list()).isEmpty();
  }

  /** Their capitol phones are numbered as their districts are. */
  @Test
  void capitolPhonesAgreeWithDistricts() {
    for (Legislator one : sitting(read("legislators/ca_people"))) {
      String number = String.format("%02d", Integer.parseInt(one.division().label()));
      boolean tenth = one.seat().chamber() == ChamberType.UPPER && number.equals("10");
      String expected =
          one.seat().chamber() == ChamberType.LOWER
              ? "916-319-20" + number
              : tenth ? "916-651-4410" : "916-651-40" + number;
      assertThat(one.offices().get(0).phone().dialable()).as(one.name()).isEqualTo(expected);
    }
  }

  @Test
  void whoeverMovedFromTheAssemblyToTheSenateIsThereTwice() {
    List<Legislator> all = read("legislators/ca_people").legislators();
    List<Legislator> moved =
        all.stream().filter(one -> one.until() != null && one.until().isBefore(GATHERED)).toList();
    assertThat(moved).isNotEmpty();
    Set<String> sitting =
        all.stream()
            .filter(one -> one.sitsOn(GATHERED))
            .map(one -> one.id().value())
            .collect(Collectors.toSet());
    assertThat(moved).allMatch(one -> sitting.contains(one.id().value()));
  }

  @Test
  void everyRowOfTheTableOfAllStates() throws IOException {
    Map<String, Long> counted = new TreeMap<>();
    for (CSVRecord row : rows("legislators/state_legislators_all.csv")) {
      counted.merge(row.get("state") + " " + row.get("chamber"), 1L, Long::sum);
    }
    People people = read("legislators/state_legislators_all.csv");
    Map<String, Long> told = count(people.notes());
    System.out.println("noted of all states: " + told);

    assertThat(problems.list()).isEmpty();
    assertThat(counted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(7987);
    assertThat(told).containsEntry("role:no_district", 2L);
    counted.merge("me lower", -2L, Long::sum);
    Map<String, Long> seated = new TreeMap<>();
    people.legislators().forEach(one -> seated.merge(chamber(one), 1L, Long::sum));
    assertThat(seated).isEqualTo(counted);
  }

  @Test
  void everyMemberOfCongress() {
    List<Legislator> sitting =
        read("legislators/us_legislators-current.yaml").legislators().stream()
            .filter(one -> one.sitsOn(LocalDate.of(2026, 6, 15)))
            .toList();
    assertThat(sitting).extracting(Legislator::id).doesNotHaveDuplicates().hasSize(537);

    List<Legislator> senate = in(sitting, ChamberType.UPPER);
    assertThat(senate).hasSize(100).allMatch(one -> one.division().isWhole());
    assertThat(senate.stream().collect(Collectors.groupingBy(Legislator::division)))
        .hasSize(50)
        .allSatisfy((state, two) -> assertThat(two).hasSize(2));

    List<Legislator> house = in(sitting, ChamberType.LOWER);
    assertThat(house).hasSize(437);
    assertThat(house.stream().filter(one -> !one.division().inAState())).hasSize(6);
    assertThat(house).extracting(Legislator::division).doesNotHaveDuplicates();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void districtOfficesOfCongress() throws IOException {
    String file = "legislators/us_legislators-district-offices.yaml";
    List<String> lines = Files.readAllLines(SharedData.of(file));
    long listed = lines.stream().filter(line -> line.startsWith("  - id: ")).count();
    List<String> phones = lines.stream().filter(line -> line.startsWith("    phone: ")).toList();
    assertThat(listed).isEqualTo(1312);
    assertThat(listed - phones.size()).isEqualTo(32);

    PeopleReading reading = READING.withDistrictOffices(SharedData.of(file));
    People people =
        PeopleFiles.read(
            SharedData.of("legislators/us_legislators-current.yaml"), reading, problems);
    System.out.println("noted of Congress: " + count(people.notes()));
    assertThat(people.notes())
        .filteredOn(note -> note.message().startsWith("Its district office"))
        .hasSize(31); // one member has two in the same city: the very same is told once
    assertThat(
            people.legislators().stream()
                .flatMap(one -> one.offices().stream())
                .map(one -> one.phone().dialable()))
        .containsAll(
            phones.stream()
                .map(line -> line.replaceFirst(".*: ", ""))
                .filter(phone -> notes(people, "office:phone_unusable", phone).isEmpty())
                .toList());
    assertThat(problems.list()).isEmpty();
  }

  private static List<Problem> notes(People people, String code, String words) {
    return people.notes().stream()
        .filter(note -> note.code().equals(code) && note.message().contains(words))
        .toList();
  }

  private static List<Legislator> in(List<Legislator> all, ChamberType type) {
    return all.stream().filter(one -> one.seat().chamber() == type).toList();
  }

  private static Stream<String> ids(String type, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(district -> "ocd-division/country:us/state:ca/" + type + ":" + district);
  }

  private People read(String name) {
    long began = System.nanoTime();
    People people = PeopleFiles.read(SharedData.of(name), READING, problems);
    System.out.println(name + " read in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    return people;
  }

  private static List<Legislator> sitting(People people) {
    return people.legislators().stream().filter(one -> one.sitsOn(GATHERED)).toList();
  }

  private static String chamber(Legislator one) {
    String government = one.seat().jurisdiction().value();
    String state =
        government.equals("ocd-jurisdiction/country:us/government") ? "us" : one.division().state();
    String chamber =
        one.seat().chamber() == ChamberType.UNICAMERAL
            ? "legislature"
            : one.seat().chamber().name().toLowerCase(java.util.Locale.ROOT);
    return state + " " + chamber;
  }

  private static Map<String, Long> count(List<Problem> notes) {
    return notes.stream()
        .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
  }

  private static List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(SharedData.of(name)))) {
      return rows.getRecords();
    }
  }
}
