package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.download.SiteStandIn;

/** {@code votecall load} takes an address where it takes a file. */
class LoadFromAddressTest {
  @TempDir Path folder;
  private SiteStandIn site;
  private String settings;

  @BeforeEach
  void start() throws IOException {
    site = SiteStandIn.start().serve("/mine/ca.csv", PublicSites.read("ca.csv"));
    settings = PublicSites.settings(site, folder).toString();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aFileIsDownloadedAndLoadedAsOfTheDayItWasChanged() {
    Typed load = load("legislators", site.at("/mine/ca.csv").toString());
    assertThat(load.said()).contains("people/ca: 1 added");
    assertThat(load.code()).isZero();
    assertThat(folder.resolve("downloads/ca.csv")).hasBinaryContent(PublicSites.read("ca.csv"));
    assertThat(Typed.command(new AtlasCommand(), "--config", settings).said())
        .contains("2026-05-05");
  }

  @Test
  void whatIsNotThereIsToldAndNothingIsChanged() {
    Typed load = load("zips", site.at("/mine/zips.txt").toString());
    assertThat(load.code()).isEqualTo(2);
    assertThat(load.said()).contains("There is nothing at " + site.at("/mine/zips.txt"));
    assertThat(load("zips", "https://files.example").said())
        .contains("https://files.example is not the address of a file");
  }

  private Typed load(String kind, String file) {
    return Typed.command(new LoadCommand(), kind, file, "--config", settings);
  }
}
