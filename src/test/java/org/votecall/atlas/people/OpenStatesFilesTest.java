package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Legislator;

class OpenStatesFilesTest {
  private static final String NEZZIE = "Iñez Núñez-O'Dell";

  /** What cannot be packed small, so that it does not look as if it were made to do harm. */
  private static final byte[] LARGE = new byte[BoundedText.LARGEST_BYTES + 1];

  static {
    new Random(731).nextBytes(LARGE);
  }

  @TempDir Path folder;

  @Test
  void everybodyInAFolderHasTheirSeats() {
    assertThat(Reading.of("openstates").seats())
        .containsExactly(
            NEZZIE + ", LOWER state:ca/sldl:18, 2022-12-01 to 2025-12-01",
            NEZZIE + ", UPPER state:ca/sldu:9, 2025-12-01 to null",
            "Rosa de la Cruz Jr., UPPER state:ca/sldu:2, 2022-12-05 to 2028-12-01",
            "Cher Chair, UNICAMERAL district:dc, null to null",
            "Alma Large, LOWER state:ak/cd:at-large, null to 2025-01-03",
            "Alma Large, UPPER state:ak, 2025-01-03 to null");
  }

  @Test
  void whatNeedsNoMendingIsNoted() {
    Reading reading = Reading.of("openstates");
    assertThat(reading.told()).isEmpty();
    assertThat(reading.noted())
        .containsExactlyInAnyOrder(
            "data/ca/executive/Zoe-First.yml role:ended",
            "data/ca/legislature/Inez-Nunez.yml role:ended",
            "data/ca/legislature/Inez-Nunez.yml role:ended",
            "data/ca/legislature/Inez-Nunez.yml role:elsewhere",
            "data/ca/legislature/Inez-Nunez.yml office:phone_unusable",
            "data/ca/legislature/Inez-Nunez.yml office:phone_unusable",
            "data/ca/legislature/Inez-Nunez.yml office:no_phone",
            "data/ca/legislature/Inez-Nunez.yml office:kind_unknown",
            "data/ca/legislature/Twice-Elected.yml person:no_phone",
            "data/me/legislature/Of-A-Tribe.yml role:no_district",
            "mkdocs.yml file:no_person",
            "settings.yml ca seat:vacant",
            "settings.yml us seat:vacant");
  }

  @Test
  void aPersonKeepsTheirAccentsPartiesAndPhones() {
    List<Legislator> seats =
        Reading.of("openstates").people().legislators().stream()
            .filter(one -> one.name().equals(NEZZIE))
            .toList();
    Legislator now = seats.get(1);
    assertThat(now.id().value()).isEqualTo("ocd-person/11111111-0000-4000-8000-000000000001");
    assertThat(now.firstName()).isEqualTo("Iñez");
    assertThat(now.lastName()).isEqualTo("Núñez-O'Dell");
    assertThat(now.party()).isEqualTo("Democratic/Working Families");
    assertThat(Reading.dialled(now))
        .containsExactly(
            "CAPITOL 916-555-0118 Sacramento", "DISTRICT 508-555-0123 ext. 13 West Oakwood");
  }

  @Test
  void theGovernorComesBeforeOtherOfficials() {
    assertThat(Reading.of("openstates").people().executives())
        .extracting(Executive::title, Executive::lastName)
        .containsExactly(
            tuple("Governor", "First"),
            tuple("Lieutenant Governor", "Second"),
            tuple("Secretary of State", "Second"));
  }

  @Test
  void knownVacanciesAreSeatsWithoutADate() {
    Reading reading = Reading.of("openstates/settings.yml");
    assertThat(reading.people().vacancies())
        .extracting(seat -> seat.division().toString())
        .containsExactly(
            "ocd-division/country:us/state:ca/sldl:29", "ocd-division/country:us/state:ca/cd:1");
    assertThat(reading.people().notes())
        .noneMatch(note -> note.message().matches(".*20[0-9]{2}.*"));
  }

  @Test
  void whatAPersonMustMendIsToldByItsFile() {
    Reading reading = Reading.of("mistakes");
    assertThat(reading.seats()).hasSize(1);
    assertThat(reading.told())
        .containsExactlyInAnyOrder(
            "brackets.yml person:unreadable",
            "control.yml person:unreadable",
            "date.yml role:date_unreadable",
            "district.yml role:district_unreadable",
            "empty-district.yml role:district_unreadable",
            "name.yml person:unreadable",
            "no-chamber.yml role:no_chamber",
            "not-utf8.yml file:not_utf8",
            "yaml.yml file:unreadable");
  }

  @Test
  void anArchiveIsReadAsTheFolderIs() throws IOException {
    Reading unpacked = Reading.of("openstates");
    Reading packed = Reading.of(archive(), reading -> reading);
    assertThat(packed.people().legislators()).isEqualTo(unpacked.people().legislators());
    assertThat(packed.people().executives()).isEqualTo(unpacked.people().executives());
    assertThat(packed.people().vacancies())
        .containsExactlyInAnyOrderElementsOf(unpacked.people().vacancies());
    assertThat(packed.told()).isEmpty();
  }

  @Test
  void oneStateOfAnArchive() throws IOException {
    Reading reading = Reading.of(archive(), asked -> asked.in("dc"));
    assertThat(reading.seats()).containsExactly("Cher Chair, UNICAMERAL district:dc, null to null");
    assertThat(reading.people().executives()).isEmpty();
    assertThat(reading.people().vacancies()).isEmpty();
    assertThat(reading.noted()).containsExactly("people-main/mkdocs.yml file:no_person");
  }

  @Test
  void onePersonAlone() {
    Reading reading = Reading.of("openstates/data/dc/legislature/Cher-Chair.yml");
    assertThat(reading.seats()).hasSize(1);
  }

  @Test
  void anEntryThatIsTooLargeIsToldAndTheRestIsRead() throws IOException {
    Path zip = folder.resolve("large.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("data/ca/legislature/Large.yml"));
      out.write(LARGE);
      add(out, Reading.FOLDER.resolve("openstates/data/dc/legislature/Cher-Chair.yml"), "x.yml");
    }
    Reading reading = Reading.of(zip, asked -> asked);
    assertThat(reading.told()).containsExactly("data/ca/legislature/Large.yml file:too_large");
    assertThat(reading.seats()).hasSize(1);
  }

  @Test
  void aFolderWithoutPeopleIsTold() {
    assertThat(Reading.of(folder, asked -> asked).told())
        .containsExactly(folder.getFileName() + " file:no_people");
  }

  private Path archive() throws IOException {
    Path source = Reading.FOLDER.resolve("openstates");
    Path zip = folder.resolve("people");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        add(out, file, "people-main/" + source.relativize(file));
      }
    }
    return zip;
  }

  private static void add(ZipOutputStream out, Path file, String name) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    Files.copy(file, out);
  }
}
