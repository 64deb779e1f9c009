package org.votecall.legislature;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** What is known of every American legislature before anybody has loaded anything. */
class JurisdictionsTest {
  private static final Jurisdictions ALL = Jurisdictions.builtIn();
  private static final int ROOM = 40;

  @Test
  void everyStateHasItsChambers() {
    List<String> states =
        Stream.concat(
                States.all().stream().filter(state -> DivisionId.whole(state).inAState()),
                Stream.of("dc", "pr", "us"))
            .toList();
    assertThat(states).hasSize(53);
    assertThat(ALL.all()).hasSameSizeAs(states);
    for (String state : states) {
      Jurisdiction jurisdiction = ALL.ofState(state).orElseThrow();
      assertThat(jurisdiction.chambers())
          .as(state)
          .extracting(Chamber::type)
          .containsExactlyElementsOf(
              state.equals("ne") || state.equals("dc")
                  ? List.of(ChamberType.UNICAMERAL)
                  : List.of(ChamberType.LOWER, ChamberType.UPPER));
      assertThat(jurisdiction.zone().getId()).as(state).isIn(ZoneId.getAvailableZoneIds());
    }
  }

  @Test
  void everyTextFitsAndIsThereInSpanish() {
    ALL.all().stream()
        .flatMap(jurisdiction -> jurisdiction.chambers().stream())
        .flatMap(
            chamber ->
                Stream.concat(Stream.of(chamber.words()), chamber.delegations().values().stream()))
        .flatMap(words -> Stream.of(words.name(), words.memberTitle(), words.districtLabel()))
        .forEach(JurisdictionsTest::fits);
    States.all().forEach(state -> fits(States.asDistrict(state).orElseThrow()));
    ALL.all().forEach(jurisdiction -> fits(jurisdiction.name()));
  }

  @Test
  void anOrdinaryMajorityIsMoreThanHalfOfAllMembers() {
    for (CSVRecord row : BuiltInTable.rows("chambers.csv")) {
      int members = Integer.parseInt(row.get("members"));
      assertThat(row.get("to_pass")).as(row.toString()).isIn("", String.valueOf(members / 2 + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sldl:18 of ca, Assembly District 18, distrito 18, Assemblymember",
    "sldl:35 of wi, Assembly District 35, distrito 35, Representative",
    "sldu:4 of ne, Legislative District 4, distrito 4, Senator",
    "sldl:1st_barnstable of ma, House District 1st Barnstable, distrito 1st Barnstable,"
        + " Representative",
    "ward:2 of dc, Ward 2, distrito electoral 2, Councilmember",
    "cd:12 of ca, Congressional District 12, distrito congresional 12, Representative",
    "cd:at-large of ak, Alaska, estado de Alaska, Representative",
    "cd:at-large of dc, the District of Columbia, Distrito de Columbia, Delegate",
    "cd:at-large of vi, the U.S. Virgin Islands, territorio de Islas Vírgenes, Delegate",
    "cd:at-large of pr, Puerto Rico, archipiélago de Puerto Rico, Resident Commissioner",
  })
  void aDistrictsChamberAndName(String district, String name, String spanish, String title) {
    DivisionId division = division(district);
    Chamber chamber = ALL.chamberOf(division).orElseThrow();
    assertThat(chamber.nameOf(division).in(Language.EN)).isEqualTo(name);
    assertThat(chamber.nameOf(division).in(Language.ES)).isEqualTo(spanish);
    assertThat(chamber.titleIn(division)).hasToString(title);
    assertThat(chamber.votes(division)).isEqualTo(!title.matches("Delegate|Resident.*"));
  }

  @Test
  void whoeverTheWholeStateElectsIsCalledByItsName() {
    Chamber senate = ALL.ofState("us").flatMap(us -> us.chamber(ChamberType.UPPER)).orElseThrow();
    Localized name = senate.nameOf(DivisionId.whole("ny"));
    assertThat(name).hasToString("New York");
    assertThat(name.in(Language.ES)).isEqualTo("estado de Nueva York");
  }

  @ParameterizedTest
  @CsvSource({
    "ca, Assembly; Senate; U.S. House; U.S. Senate",
    "ne, Legislature; U.S. House; U.S. Senate",
    "dc, Council; U.S. House",
    "pr, House; Senate; U.S. House",
    "gu, U.S. House",
    "us, U.S. House; U.S. Senate",
  })
  void inWhichChambersOneHasMembers(String state, String names) {
    assertThat(ALL.chambersOver(state).stream().map(chamber -> chamber.name().toString()))
        .containsExactly(names.split("; "));
  }

  @Test
  void aWholeStateIsNobodysDistrict() {
    assertThat(ALL.chamberOf(DivisionId.whole("ca"))).isEmpty();
    assertThat(ALL.chamberOf(DivisionId.whole("dc"))).isEmpty();
    assertThat(ALL.chamberOf(division("sldl:4 of ne"))).isEmpty();
    assertThat(ALL.chamberOf(division("sldu:4 of gu"))).isEmpty();
  }

  @Test
  void anotherWithTheSameIdTakesItsPlace() {
    Jurisdiction known = ALL.ofState("ca").orElseThrow();
    Jurisdiction own =
        new Jurisdiction(known.id(), "Our California", "ca", known.zone(), Set.of(), List.of());
    Jurisdiction city =
        new Jurisdiction(
            new JurisdictionId("ocd-jurisdiction/country:us/state:ca/place:oakland/government"),
            "Oakland",
            "ca",
            known.zone(),
            Set.of(),
            List.of());
    Jurisdictions more = ALL.with(List.of(city, own));
    assertThat(more.all()).hasSize(ALL.all().size() + 1);
    assertThat(more.find(known.id())).contains(own);
    assertThat(more.ofState("ca")).contains(own);
    assertThat(more.find(city.id())).contains(city);
    assertThat(ALL.find(known.id())).contains(known);
  }

  private static void fits(Localized words) {
    assertThat(words.others()).as(words.toString()).containsOnlyKeys(Language.translated());
    fits(words.english());
    words.others().values().forEach(JurisdictionsTest::fits);
  }

  private static void fits(String text) {
    assertThat(text).hasSizeLessThanOrEqualTo(ROOM);
    String folded = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertThat(folded).matches("[A-Za-z][A-Za-z. ]+");
  }

  /** Of {@code sldl:18 of ca}. */
  private static DivisionId division(String district) {
    String[] parts = district.split(":| of ");
    return new DivisionId(parts[2], parts[0], parts[1]);
  }
}
