package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.votecall.legislature.Executive;
import org.votecall.problem.Problem;

class LegislatorsCsvTest {

  @Test
  void membersAndAGovernor() {
    Reading reading = Reading.of("legislators.csv");
    assertThat(reading.told()).isEmpty();
    assertThat(reading.seats())
        .containsExactly(
            "Ann Willow, LOWER state:ca/sldl:18, 2022-12-05 to 2026-12-07",
            "Ben Yew, UPPER state:ca, null to null",
            "Dee Acacia, LOWER territory:pr, null to null",
            "Eli Baobab, LOWER state:ca/cd:12, null to null");
    assertThat(Reading.dialled(reading.people().legislators().get(0)))
        .containsExactly(
            "CAPITOL 916-555-0118 null",
            "DISTRICT 508-555-0123 Oakwood",
            "DISTRICT 508-555-0124 null");
    Executive governor = reading.people().executives().get(0);
    assertThat(governor.title()).isEqualTo("Governor");
    assertThat(governor.jurisdiction().value())
        .isEqualTo("ocd-jurisdiction/country:us/state:ca/government");
    assertThat(governor.offices()).hasSize(1);
  }

  @Test
  void everyMistakeIsToldByRow() {
    Reading reading = Reading.of("legislators-mistakes.csv");
    String row = "legislators-mistakes.csv row ";
    assertThat(reading.people().legislators()).isEmpty();
    assertThat(reading.told())
        .containsExactly(
            row + "2 division:unreadable",
            row + "3 chamber:unreadable",
            row + "4 jurisdiction:unreadable",
            row + "5 division:unreadable",
            row + "6 last_name:empty",
            row + "6 since:unreadable",
            row + "6 capitol_phone:unreadable",
            row + "6 district_phone:unreadable",
            row + "7 name:brackets",
            row + "7 district_city:too_many",
            row + "8 division:unreadable");
    assertThat(reading.mistakes().get(0).message())
        .contains("lower, upper or unicameral in the column chamber");
  }

  @Test
  void theMistakesOfAWorldAreToldWordForWord() throws IOException {
    Path world = Path.of("src/test/resources/worlds/mistakes");
    assertThat(Reading.of(world.resolve("legislators.csv"), asked -> asked).mistakes())
        .extracting(Problem::toString)
        .containsExactlyElementsOf(
            Files.readAllLines(world.resolve("told.txt")).stream()
                .filter(line -> line.startsWith("legislators.csv"))
                .toList());
  }

  /** The demo's own file, which has none of the newer columns. */
  @Test
  void theDemoReadsAsItDid() {
    Reading reading = Reading.of(Path.of("config/demo/legislators.csv"), asked -> asked);
    assertThat(reading.told()).isEmpty();
    assertThat(reading.seats()).hasSizeGreaterThan(20);
    assertThat(reading.people().legislators())
        .allMatch(one -> one.offices().size() == 2 && one.offices().get(1).city() != null);
  }
}
