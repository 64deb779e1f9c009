package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.legislature.Legislator;

class CongressTest {
  private static final Path FILE = Reading.FOLDER.resolve("congress/legislators-current.yaml");

  @TempDir Path folder;

  @Test
  void whoeverMovedToTheSenateIsThereTwiceAndReElectionIsOneStay() {
    assertThat(Reading.of(FILE, asked -> asked).seats())
        .containsExactly(
            "Mara \"Ro\" Rowan, Jr., LOWER state:ca/cd:12, 2023-01-03 to 2025-01-03",
            "Mara \"Ro\" Rowan, Jr., UPPER state:ca, 2025-01-03 to 2031-01-03",
            "Noel Spruce, LOWER territory:pr/cd:at-large, 2023-01-03 to 2027-01-03");
  }

  @Test
  void districtOfficesLieBesideOrAreGiven() throws IOException {
    List<Legislator> beside = Reading.of(FILE, asked -> asked).people().legislators();
    assertThat(beside.get(1).id().value()).isEqualTo("bioguide:X000001");
    assertThat(Reading.dialled(beside.get(1)))
        .containsExactly("CAPITOL 202-555-0112 null", "DISTRICT 508-555-0123 Oakwood");

    Path alone = Files.copy(FILE, folder.resolve("congress.txt"));
    assertThat(Reading.of(alone, asked -> asked).people().legislators().get(1).offices())
        .hasSize(1);
    Path offices = FILE.resolveSibling("legislators-district-offices.yaml");
    assertThat(
            Reading.of(alone, asked -> asked.withDistrictOffices(offices)).people().legislators())
        .isEqualTo(beside);
  }

  @Test
  void whatIsWrongIsToldByMember() {
    Reading reading = Reading.of(FILE, asked -> asked);
    assertThat(reading.told())
        .containsExactly(
            "legislators-current.yaml X000003 role:district_unreadable",
            "legislators-current.yaml Nameless person:no_id");
    assertThat(reading.noted())
        .containsExactly(
            "legislators-current.yaml X000001 office:no_phone",
            "legislators-current.yaml X000003 office:no_phone",
            "legislators-current.yaml X000003 person:no_phone");
  }

  @Test
  void districtOfficesAloneAreNobody() {
    assertThat(Reading.of("congress/legislators-district-offices.yaml").told())
        .containsExactly("legislators-district-offices.yaml file:unknown");
  }
}
