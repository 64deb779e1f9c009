package org.votecall.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.votecall.address.Plan;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Executive;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Seat;
import org.votecall.phone.PhoneNumber;

/** What is written into a row is what is read out of it. */
class RowsTest {
  private static final LocalDate SINCE = LocalDate.of(2025, 1, 3);
  private static final JurisdictionId CALIFORNIA =
      new JurisdictionId("ocd-jurisdiction/country:us/state:ca/government");
  private static final List<Office> OFFICES =
      List.of(
          new Office(Office.Kind.CAPITOL, new PhoneNumber("+19165550118"), null, null),
          new Office(Office.Kind.DISTRICT, new PhoneNumber("+15085550123"), "13", "La Cañada"),
          new Office(Office.Kind.DISTRICT, new PhoneNumber("+15085550124"), null, "Oakwood"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Willow",
        "Mara \"Ro\" O'Rowan, Jr.",
        "José | Núñez-Ibáñez",
        "Ḱaren {Ash}",
        "back\\slash",
        "線 \uD83D\uDE00"
      })
  void aMember(String name) {
    Seat seat = new Seat(CALIFORNIA, ChamberType.LOWER, house("26a"));
    assertKept(
        new Legislator(
            new LegislatorId("ocd-person/1 2"),
            seat,
            name,
            "",
            name,
            "",
            SINCE,
            SINCE.plusYears(2),
            OFFICES));
    assertKept(
        new Legislator(
            new LegislatorId("x"), seat, name, name, name, "A/B", null, null, List.of()));
  }

  private static void assertKept(Legislator member) {
    PersonRow row = Json.read(Json.write(PersonRow.of(member)), PersonRow.class);
    assertThat(row.isMember()).isTrue();
    assertThat(row.legislator()).isEqualTo(member);
  }

  @Test
  void anExecutive() {
    Executive governor =
        new Executive(
            new LegislatorId("x"), CALIFORNIA, "Governor", "Cy Ñ", "Ñ", SINCE, null, OFFICES);
    PersonRow row = Json.read(Json.write(PersonRow.of(governor)), PersonRow.class);
    assertThat(row.isMember()).isFalse();
    assertThat(row.executive()).isEqualTo(governor);
  }

  /** Whoever comes back to a seat is there twice, and so has two keys. */
  @Test
  void eachStayHasAKeyOfItsOwn() {
    Seat seat = new Seat(CALIFORNIA, ChamberType.LOWER, house("1"));
    assertThat(PersonRow.of(stay(seat, SINCE)).key())
        .isNotEqualTo(PersonRow.of(stay(seat, SINCE.plusYears(4))).key())
        .isNotEqualTo(
            PersonRow.of(stay(new Seat(CALIFORNIA, ChamberType.LOWER, house("2")), SINCE)).key());
  }

  private static Legislator stay(Seat seat, LocalDate since) {
    return new Legislator(
        new LegislatorId("x"), seat, "Ann", "Ann", "Ann", "", since, null, List.of());
  }

  @Test
  void aZip() {
    assertKept(
        new ZipArea(
            new Zip("00001"),
            "Cañon's \"End\"",
            Set.of("ca", "nv"),
            List.of(
                new ZipPart(house("14"), SINCE, 0.9499),
                new ZipPart(house("18"), SINCE, 0.05005),
                new ZipPart(new DivisionId("nv", "sldl", "1st_a.b-c"), SINCE, 0.00005))));
    assertKept(new ZipArea(new Zip("00002"), null, Set.of("ma"), List.of()));
    assertKept(
        new ZipArea(
            new Zip("00003"),
            null,
            Set.of("ca"),
            List.of(new ZipPart(house("18"), SINCE, null), new ZipPart(house("9"), SINCE, 1.0))));
  }

  /** What is nearly enough to be likely is not rounded up to it. */
  @Test
  void aShareIsKeptAsItIs() {
    assertKept(
        new ZipArea(
            new Zip("00001"),
            null,
            Set.of("ca"),
            List.of(new ZipPart(house("1"), null, 0.94996), new ZipPart(house("2"), null, 0.05))));
  }

  /** Between fields stands a bar, so a city has none. */
  @Test
  void aCityWithABar() {
    ZipArea area = new ZipArea(new Zip("00001"), "One|town", Set.of("ca"), List.of());
    assertThat(ZipCodec.read(ZipCodec.write(area), null).city()).isEqualTo("One town");
  }

  private static void assertKept(ZipArea area) {
    LocalDate from = area.parts().isEmpty() ? null : area.parts().get(0).linesFrom();
    StoredRow row = ZipCodec.write(area);
    ZipArea read = ZipCodec.read(row, from);
    assertThat(read.zip()).isEqualTo(area.zip());
    assertThat(read.city()).isEqualTo(area.city());
    assertThat(read.states()).isEqualTo(area.states());
    assertThat(read.parts()).containsExactlyInAnyOrderElementsOf(area.parts());
    assertThat(ZipCodec.write(read).body()).isEqualTo(row.body());
  }

  @Test
  void anOutline() {
    byte[] wkb = {1, 2, 3};
    Envelope reach = new Envelope(-122.3552, -122.1146, 37.693, 37.8854);
    OutlineRow row = OutlineRow.read(OutlineRow.write(house("18"), reach, wkb));
    assertThat(row).isEqualTo(new OutlineRow(house("18"), reach));
    assertThat(OutlineRow.write(house("18"), reach, new byte[] {1, 2, 4}).body())
        .as("other lines that reach as far")
        .isNotEqualTo(OutlineRow.write(house("18"), reach, wkb).body());
  }

  @Test
  void aPlan() {
    for (Plan plan : List.of(Plan.ALWAYS, Plan.ofCongress(119), new Plan("a \"b\"", null, SINCE))) {
      assertThat(Json.read(Json.write(plan), Plan.class)).isEqualTo(plan);
    }
  }

  @Test
  void aSection() {
    for (Section section :
        List.of(Section.people("us"), Section.zips("cd", SINCE), Section.zips("sldl", null))) {
      assertThat(Section.parse(section.toString())).isEqualTo(section);
    }
  }

  private static DivisionId house(String label) {
    return new DivisionId("ca", "sldl", label);
  }
}
