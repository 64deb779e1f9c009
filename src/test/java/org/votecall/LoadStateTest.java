package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.download.SiteStandIn;

/** One command, and a state is there: whoever lives in it finds who represents them. */
class LoadStateTest {
  private static final String DAY = "2026-06-01";

  @TempDir Path folder;
  private SiteStandIn site;
  private String settings;

  @BeforeEach
  void start() throws IOException {
    site = PublicSites.start();
    settings = PublicSites.settings(site, folder).toString();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aStateIsLoadedFromTheSitesThatPublishIt() {
    Typed load = loadState("CA");
    assertThat(load.said()).doesNotContain("Not loaded", "Not there");
    assertThat(load.code()).isZero();
    assertThat(site.requests())
        .hasSize(PublicSites.all().size())
        .allMatch(one -> one.endsWith("200"));
    assertThat(load.linesWith(", from http")).hasSize(9).allMatch(one -> one.endsWith("(fetched)"));
    assertThat(lookup("--zip", "96130").said()).contains("Wilma Walker", "Conrad Cooper");
    assertThat(lookup("--point", "40.5,-119.5").said()).contains("Wilma Walker", "Conrad Cooper");
    assertThat(lookup("--zip", "96130", "--json").said()).contains("530-555-0101");
  }

  @Test
  void asOfIsTheDayOnWhichTheSiteChangedIt() {
    loadState("ca");
    assertThat(Typed.command(new AtlasCommand(), "--config", settings).said())
        .contains("2026-05-05");
  }

  @Test
  void loadingItAgainFetchesAndChangesNothing() {
    loadState("ca");
    Typed again = loadState("ca");
    assertThat(again.code()).isZero();
    assertThat(site.requests()).filteredOn(one -> one.endsWith(" 304")).hasSize(9);
    assertThat(again.linesWith("Nothing changed")).hasSize(8);
    assertThat(again.said()).doesNotContain("atlas is in force.\nEdition");
  }

  @Test
  void aNationalFileIsAskedForOnceHoweverManyStatesThereAre() {
    loadState("ca", "nv", "az");
    assertThat(site.requests())
        .filteredOn(one -> one.contains("natl") || one.contains("legislators"))
        .doesNotHaveDuplicates()
        .hasSize(5);
  }

  @Test
  void whatFailsIsToldAtTheEndAndTheRestIsLoaded() {
    site.once(PublicSites.LINES + "SLDU/tl_2025_06_sldu.zip", SiteStandIn.status(404));
    site.serve(PublicSites.LINES + "SLDL/tl_2025_06_sldl.zip", "no archive");
    Typed load = loadState("ca");
    assertThat(load.code()).isEqualTo(2);
    String end = load.said().substring(load.said().indexOf("Not loaded"));
    assertThat(end)
        .contains("lines of upper districts of ca: There is nothing at http")
        .contains("change sources.boundaries_sldu in the settings")
        .contains("lines of lower districts of ca: tl_2025_06_sldl.zip has 1 problems");
    assertThat(lookup("--zip", "96130").said()).contains("Wilma Walker");
  }

  @Test
  void withoutTheArchiveTheSpreadsheetIsTaken() {
    site.once(PublicSites.ARCHIVE, SiteStandIn.status(404));
    site.serve(PublicSites.SPREADSHEET, PublicSites.read("ca.csv"));
    Typed load = loadState("ca");
    assertThat(load.code()).isZero();
    assertThat(lookup("--zip", "96130").said()).contains("Olga Osborne");
  }

  @Test
  void withoutEitherBothSettingsAreNamed() {
    site.once(PublicSites.ARCHIVE, SiteStandIn.status(404));
    Typed load = loadState("ca");
    assertThat(load.code()).isEqualTo(2);
    assertThat(load.said()).contains("change sources.people or sources.people_csv in the settings");
  }

  @Test
  void membersOfCongressKeepTheirOfficesWhenTheseCannotBeFetched() {
    loadState("ca");
    site.once(PublicSites.OFFICES, SiteStandIn.status(403));
    assertThat(loadState("ca").code()).isEqualTo(2);
    assertThat(lookup("--zip", "96130", "--json").said()).contains("530-555-0101");
  }

  @Test
  void congressAloneNeedsNoStateAndPassesOverTerritoriesThatAreNotThere() {
    Typed load = loadState("us");
    assertThat(load.said())
        .contains("Not there, and passed over:")
        .contains("as, dc, gu, mp, pr, vi");
    assertThat(load.code()).isEqualTo(2); // of the other states there are no lines either
    assertThat(site.requests()).noneMatch(one -> one.contains("sldl") || one.contains("sldu"));
    assertThat(lookup("--zip", "96130").said()).contains("Conrad Cooper");
  }

  @Test
  void aSiteThatFailsForThreeFilesIsLeftAlone() {
    for (String state : List.of("01", "02", "05")) {
      site.once(PublicSites.LINES + "CD/tl_2025_" + state + "_cd119.zip", SiteStandIn.status(403));
    }
    assertThat(loadState("us").said()).contains("its site has failed for other files in this run");
    assertThat(site.requests()).filteredOn(one -> one.contains("_cd119.zip")).hasSize(3);
  }

  @Test
  void aStateThatIsNoneIsRefused() {
    Typed load = loadState("ca", "zz");
    assertThat(load.code()).isEqualTo(2);
    assertThat(load.said()).contains("\"zz\" is no state");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void filesThatAreThereAlreadyAreFoundBelowAFolder() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine/some/where"));
    for (var file : PublicSites.all().entrySet()) {
      String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      Files.write(mine.resolve(name), file.getValue());
    }
    Typed load = loadState("ca", "--from", folder.resolve("mine").toString());
    assertThat(load.said()).doesNotContain("Not loaded", "Not there");
    assertThat(load.code()).isZero();
    assertThat(site.requests()).isEmpty();
    assertThat(lookup("--zip", "96130").said()).contains("Wilma Walker");
  }

  @Test
  void aFolderWithoutAnyOfThemIsTold() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Typed load = loadState("ca", "--from", empty.toString());
    assertThat(load.code()).isEqualTo(2);
    assertThat(load.said()).contains("Nothing was loaded.").contains("members and executives: ca");
    assertThat(loadState("ca", "--from", folder.resolve("none").toString()).said())
        .contains("There is no folder");
  }

  @Test
  void everySourceThatIsNoAddressIsTold() throws IOException {
    Path file = Path.of(settings);
    String broken =
        Files.readString(file)
            .replaceFirst("zips_cd: .*", "zips_cd:")
            .replaceFirst("congress: http", "congress: gopher");
    Files.writeString(file, broken);
    assertThat(loadState("ca").said()).contains("sources.zips_cd", "sources.congress");
  }

  private Typed loadState(String... arguments) {
    return Typed.command(new LoadStateCommand(), with(arguments, "--config", settings));
  }

  private Typed lookup(String... arguments) {
    return Typed.command(new LookupCommand(), with(arguments, "--config", settings, "--on", DAY));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
