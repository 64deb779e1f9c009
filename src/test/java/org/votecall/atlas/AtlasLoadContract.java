package org.votecall.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.votecall.address.Layer;
import org.votecall.address.PlanChoice;
import org.votecall.address.Point;
import org.votecall.address.Zip;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.problem.Problem;

/** What becomes of the files that are loaded, whichever the database. */
abstract class AtlasLoadContract extends OnAnAtlas {
  @Test
  void peopleOfACampaignsOwnFileAreThere() throws Exception {
    LoadReport report = people(PEOPLE.resolve("legislators.csv"));
    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "people/ca +2 ~0 -0 =0", "people/pr +1 ~0 -0 =0", "people/us +2 ~0 -0 =0");
    assertThat(report.edition()).isEqualTo(1);
    assertThat(names()).contains("Ann Willow", "Ben Yew", "Dee Acacia", "Eli Baobab").hasSize(4);
  }

  @Test
  void peopleOfAPublicFileAreThere() throws Exception {
    assertThat(told(people(allStates())))
        .contains("people/id +2 ~0 -0 =0", "people/dc +2 ~0 -0 =0", "people/us +4 ~0 -0 =0");
    assertThat(names()).contains("Ida Aspen", "Nat Dogwood", "Una Maple");
  }

  @Test
  void zipsAreThere() throws Exception {
    assertThat(told(zips(ZIPS)))
        .containsExactly(
            "zips/cd/2025-01-03 +12 ~0 -0 =0",
            "zips/sldl/always +10 ~0 -0 =0",
            "zips/sldu/always +10 ~0 -0 =0");
    assertThat(current().get().city(new Zip("00003"))).contains("Nearlyall");
    assertThat(current().get().states(new Zip("00005"))).containsExactlyInAnyOrder("ca", "nv");
  }

  @Test
  void outlinesAreThereAndAreFetchedWhenAPointFallsIn() throws Exception {
    LoadReport report = boundaries(files().squares("squares_2024.geojson", 3), PlanChoice.READ);
    assertThat(told(report)).containsExactly("boundaries/ca/sldl/always +3 ~0 -0 =0");
    assertThat(current().get().at(new Point(40.05, -119.85), DAY)).containsExactly(house(2));
    assertThat(current().get().hasMap(new Layer("ca", "sldl"))).isTrue();
  }

  @Test
  void rowsAreCounted() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    Path other = files().assembly("b.csv", upTo(3, 22));
    Files.writeString(other, Files.readString(other).replace("Member N5", "Somebody Else"));
    assertThat(told(people(other))).containsExactly("people/ca +2 ~1 -2 =17");
    assertThat(names()).hasSize(20).contains("Somebody Else").doesNotContain("Member N1");
  }

  /** What a campaign's own table leaves out, it says nothing of. */
  @Test
  void ownRowsAreAddedToWhatIsThere() throws Exception {
    zips(ZIPS);
    Path more = files().zips("more.csv", "00099,Newtown,CA,1,1,1,x", "00001,Onetown,CA,2,1,1,x");
    assertThat(told(zips(more)))
        .contains("zips/sldl/always +1 ~1 -0 =9", "zips/sldu/always +1 ~0 -0 =10");
    assertThat(current().get().city(new Zip("00003"))).contains("Nearlyall");
    assertThat(current().get().city(new Zip("00099"))).contains("Newtown");
  }

  /** One member's new number does not make the list of all the others a new one. */
  @Test
  void whatAFileLeavesOutIsNoNewerForIt() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    LocalDate later = DAY.plusDays(200);
    Path own = PEOPLE.resolve("legislators.csv");
    loader().people(new Source(own, later, Removal.CAUTIOUS), reading -> reading).putInForce();
    assertThat(current().get().freshness().people())
        .isEqualTo(Map.of("ca", DAY, "pr", later, "us", later));
    Path all = files().assembly("a.csv", upTo(1, 20));
    loader().people(new Source(all, later, Removal.CAUTIOUS), reading -> reading).putInForce();
    assertThat(current().get().freshness().people()).containsEntry("ca", later);
    zips(ZIPS);
    loader().zips(new Source(ZIPS, later, Removal.CAUTIOUS), PlanChoice.READ).putInForce();
    assertThat(current().get().freshness().lines()).containsEntry(new Layer("ca", "sldl"), later);
  }

  @Test
  void aFileThatLacksMuchIsRefused() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    List<Long> rows = rows();
    Path few = files().assembly("b.csv", upTo(1, 14));
    assertThat(refused(few)).containsExactly("load:much_removed people/ca");
    assertThat(store().edition()).isEqualTo(1);
    assertThat(rows()).isEqualTo(rows);
    assertThat(names()).hasSize(20);

    Source willed = new Source(few, DAY, Removal.WILLED);
    assertThat(told(loader().people(willed, reading -> reading).putInForce()))
        .containsExactly("people/ca +0 ~0 -6 =14");
    assertThat(names()).hasSize(14);
  }

  @Test
  void aQuarterMayGo() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    assertThat(told(people(files().assembly("b.csv", upTo(1, 15)))))
        .containsExactly("people/ca +0 ~0 -5 =15");
  }

  @Test
  void aFileWithAMistakeChangesNothing() throws Exception {
    people(PEOPLE.resolve("legislators.csv"));
    List<Long> rows = rows();
    assertThat(refused(PEOPLE.resolve("legislators-mistakes.csv"))).isNotEmpty();
    Path wrong = files().zips("wrong.csv", "00001,Onetown,CA,1,1,1,x", "1234,Short,CA,1,1,1,x");
    assertThat(catchThrowableOfType(LoadRejected.class, () -> zips(wrong)).problems()).hasSize(1);
    assertThat(store().edition()).isEqualTo(1);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void whoeverIsThereTwiceIsToldAndChangesNothing() throws Exception {
    Path file = files().assembly("a.csv", 1, 2, 1);
    assertThat(refused(file)).containsExactly("key:twice a.csv");
    Path own = PEOPLE.resolve("legislators.csv");
    List<String> lines = Files.readAllLines(own);
    Path again = files().file("own.csv", List.of(lines.get(0), lines.get(1), lines.get(1)));
    assertThat(refused(again)).containsExactly("key:twice own.csv");
    assertThat(store().edition()).isZero();
  }

  @Test
  void outlinesThatAreThereTwiceAreToldAndChangeNothing() throws Exception {
    files().squares("squares_2024.geojson", 3);
    files().squares("squares.geojson", 2);
    LoadRejected rejected =
        catchThrowableOfType(LoadRejected.class, () -> boundaries(folder, PlanChoice.READ));
    assertThat(rejected.problems()).extracting(Problem::code).containsExactly("boundaries:twice");
    assertThat(store().edition()).isZero();
  }
}
