package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.legislature.Legislator;

class OpenStatesCsvTest {
  @TempDir Path folder;

  @Test
  void membersOfTheStateTheFileIsNamedAfter() {
    Reading reading = Reading.of("ca.csv");
    assertThat(reading.seats())
        .containsExactly(
            "Beth Van Oak, LOWER state:ca/sldl:18, null to null",
            "Carl Elm, UPPER state:ca/sldu:9, null to null");
    Legislator beth = reading.people().legislators().get(0);
    assertThat(beth.firstName()).isEqualTo("Beth");
    assertThat(beth.lastName()).isEqualTo("Van Oak");
    assertThat(Reading.dialled(beth))
        .containsExactly(
            "CAPITOL 916-555-0118 Sacramento",
            "DISTRICT 508-555-0123 ext. 7 null",
            "DISTRICT 508-555-0124 null");
    assertThat(reading.told()).containsExactly("ca.csv row 4 role:no_chamber");
    assertThat(reading.noted()).containsExactly("ca.csv row 3 person:no_phone");
  }

  @Test
  void anotherNameNeedsTheState() throws IOException {
    Path renamed = Files.copy(Reading.FOLDER.resolve("ca.csv"), folder.resolve("members.csv"));
    assertThat(Reading.of(renamed, asked -> asked).told())
        .containsExactly("members.csv file:state_unknown");
    assertThat(Reading.of(renamed, asked -> asked.in("ny")).seats())
        .contains("Carl Elm, UPPER state:ny/sldu:9, null to null");
  }

  @Test
  void everyWayToNameADistrict() {
    Reading reading = Reading.of("all-states.csv");
    assertThat(reading.seats())
        .containsExactly(
            "Ida Aspen, LOWER state:id/sldl:26, 2022-12-01 to null",
            "Ivan Birch, LOWER state:id/sldl:26, 2022-12-01 to null",
            "Nora Cedar, LOWER state:nd/sldl:4a, null to null",
            "Nat Dogwood, LOWER state:nh/sldl:belknap_2, null to null",
            "Mona Elder, LOWER state:ma/sldl:1st_franklin, null to null",
            "Ned Fir, UNICAMERAL state:ne/sldu:7, null to null",
            "Dot Gum, UNICAMERAL district:dc/ward:3, null to null",
            "Dan Hazel, UNICAMERAL district:dc, null to null",
            "Paz Ivy, UPPER territory:pr, null to null",
            "Ula Kauri, LOWER state:ak/cd:at-large, 2025-01-03 to 2030-01-01",
            "Uma Larch, LOWER territory:pr/cd:at-large, 2025-01-03 to 2030-01-01",
            "Una Maple, LOWER state:ca/cd:12, 2025-01-03 to 2030-01-01",
            "Uri Nutmeg, UPPER state:nm, 2025-01-03 to 2030-01-01");
    assertThat(reading.told())
        .containsExactly(
            "all-states.csv row 16 role:district_unreadable",
            "all-states.csv row 17 role:district_unreadable");
    assertThat(reading.noted())
        .containsExactly(
            "all-states.csv row 11 role:no_district", "all-states.csv row 18 role:elsewhere");
  }

  @Test
  void oneStateOfTheTable() {
    Reading reading = Reading.of(Reading.FOLDER.resolve("all-states.csv"), asked -> asked.in("nh"));
    assertThat(reading.seats()).hasSize(1);
    assertThat(reading.told()).isEmpty();
    assertThat(reading.noted()).isEmpty();
  }
}
