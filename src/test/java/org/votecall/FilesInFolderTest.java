package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.legislature.Jurisdictions;
import org.votecall.sources.FilesInFolder;
import org.votecall.sources.Shortfall;
import org.votecall.sources.Sources;
import org.votecall.sources.Wanted;

/** What a state consists of, and which files of a folder are taken for it. */
class FilesInFolderTest {
  @TempDir Path folder;

  @Test
  void aStateIsItsPeopleCongressZipsAndLines() {
    assertThat(wanted("ca"))
        .containsExactly(
            "members and executives of ca",
            "district offices of members of Congress",
            "members of Congress",
            "ZIPs by lower districts",
            "ZIPs by upper districts",
            "ZIPs by congressional districts",
            "lines of lower districts of ca",
            "lines of upper districts of ca",
            "lines of congressional districts of ca");
  }

  @ParameterizedTest
  @CsvSource({"ne, 1, 0", "dc, 1, 0", "pr, 1, 1", "gu, 0, 0", "us, 0, 0", "all, 52, 50"})
  void onlyWhatThereIsAnywhereIsAskedFor(String asked, int upper, int lower) {
    assertThat(wanted(asked).filter(one -> one.startsWith("lines of upper"))).hasSize(upper);
    assertThat(wanted(asked).filter(one -> one.startsWith("lines of lower"))).hasSize(lower);
  }

  @Test
  void otherNamesAreKnownAndOtherStatesAreNotTakenForThisOne() throws IOException {
    touch("in/Louisiana/la_house.geojson", "ca_la_county_assembly.geojson", "tl_2024_22_sldl.zip");
    touch("la_shp/SENATE.SHP", "la_shp/senate.dbf", "ca_22_people.txt", "data/la/executive/X.yml");
    assertThat(found(folder, "la"))
        .containsExactlyInAnyOrder(
            "PEOPLE la",
            "BOUNDARIES_SLDL la_house.geojson",
            "BOUNDARIES_SLDL tl_2024_22_sldl.zip",
            "BOUNDARIES_SLDU SENATE.SHP");
  }

  @Test
  void theNameUnderWhichItIsPublishedComesFirst() throws IOException {
    touch("a/tl_2024_06_sldl.shp", "b/tl_2025_06_sldl.zip", "ca_people/X.yml", "z/main.zip");
    assertThat(found(folder, "ca"))
        .containsExactlyInAnyOrder("PEOPLE main.zip", "BOUNDARIES_SLDL tl_2025_06_sldl.zip");
  }

  @Test
  void thePublicDataHasCaliforniaMichiganAndCongress() throws IOException {
    Path data = SharedData.of("zip/zccd.csv").getParent().getParent();
    assertThat(found(data, "ca")).hasSize(12).contains("PEOPLE ca_people");
    assertThat(found(data, "mi"))
        .hasSize(9)
        .contains("PEOPLE state_legislators_all.csv", "BOUNDARIES_CD tl_2024_26_cd119.shp");
    assertThat(found(data, "us")).hasSize(8).contains("ZIPS_CD zccd.csv");
    assertThat(shortfall(data, "ca")).isEmpty();
    assertThat(shortfall(data, "us")).contains("ak, al, ar").doesNotContain(" ca, ", " mi, ");
  }

  @Test
  void whatIsThereOfThePublicDataIsLoadedAndTheRestIsTold() throws IOException {
    Path data = SharedData.of("districts");
    Path settings = folder.resolve("votecall.yaml");
    String database = "jdbc:sqlite:" + folder.resolve("votecall.db");
    Files.writeString(
        settings, Files.readString(Config.FILE).replace("jdbc:sqlite:data/votecall.db", database));
    String[] load = {"mi", "--from", data.toString(), "--config", settings.toString()};
    Typed typed = Typed.command(new LoadStateCommand(), load);
    assertThat(typed.said())
        .contains("boundaries/mi/sldl/always: 110 added", "boundaries/mi/sldu/always: 38 added")
        .contains("boundaries/mi/cd/2025-01-03: 13 added", "members and executives: mi")
        .doesNotContain("Not loaded");
    assertThat(typed.code()).isZero();
  }

  private static Stream<String> wanted(String state) {
    return Wanted.of(List.of(state), Jurisdictions.builtIn()).stream().map(Wanted::toString);
  }

  /** Each as kind and name. */
  private static Set<String> found(Path where, String state) throws IOException {
    FilesInFolder files = FilesInFolder.below(where, sources());
    return Wanted.of(List.of(state), Jurisdictions.builtIn()).stream()
        .flatMap(
            wanted ->
                files.find(wanted, new Shortfall()).stream()
                    .map(file -> wanted.file() + " " + file.path().getFileName()))
        .collect(Collectors.toSet());
  }

  private static String shortfall(Path where, String state) throws IOException {
    FilesInFolder files = FilesInFolder.below(where, sources());
    Shortfall shortfall = new Shortfall();
    Wanted.of(List.of(state), Jurisdictions.builtIn())
        .forEach(wanted -> files.find(wanted, shortfall));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    shortfall.print(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }

  private static Sources sources() {
    try {
      return Config.desk(Config.FILE, true, Map.of()).sources();
    } catch (Config.Unusable e) {
      throw new AssertionError(e);
    }
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }
}
