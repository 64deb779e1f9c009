package org.votecall.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come whole, once, and under a name that was ours before. */
class DownloadsTest {
  private static final String FILE = "/people/ca.csv";
  private static final String TEXT = "id,name\n1,Ada Example\n2,Bo Example\n";
  private static final Duration SOON = Duration.ofMillis(10);
  private static final Limits HASTY =
      new Limits(Duration.ofMillis(400), List.of(SOON, SOON, SOON), 100);

  @TempDir Path folder;
  private SiteStandIn site;
  private Downloads downloads;

  @BeforeEach
  void start() throws IOException {
    site = SiteStandIn.start().serve(FILE, TEXT);
    downloads = new Downloads(folder.resolve("kept"), HASTY);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aFileIsNamedAfterItsAddressAndDatedAsTheServerDoes() throws IOException {
    List<String> told = new CopyOnWriteArrayList<>();
    Download got = downloads.fetch(site.at(FILE), (bytes, of) -> told.add(bytes + "/" + of));
    assertThat(got).isEqualTo(new Download.Fetched(kept("ca.csv")));
    assertThat(kept("ca.csv")).hasContent(TEXT);
    assertThat(Files.getLastModifiedTime(kept("ca.csv")).toInstant())
        .isEqualTo(Instant.parse("2026-05-05T10:00:00Z"));
    assertThat(told).last().isEqualTo(TEXT.length() + "/" + TEXT.length());
    assertThat(names()).containsExactly("ca.csv", "ca.csv.origin");
  }

  @Test
  void whatHasNotChangedIsNotFetchedAgain() {
    fetch();
    assertThat(fetch()).isEqualTo(new Download.Unchanged(kept("ca.csv")));
    assertThat(site.requests()).containsExactly(FILE + " 200", FILE + " 304");
  }

  @Test
  void whatHasChangedIs() {
    fetch();
    site.serve(FILE, "id,name\n");
    assertThat(fetch()).isInstanceOf(Download.Fetched.class);
    assertThat(kept("ca.csv")).hasContent("id,name\n");
  }

  @Test
  void aFileOfAnotherAddressIsNotTakenForThisOne() {
    site.serve("/other/ca.csv", "other\n");
    fetch();
    assertThat(downloads.fetch(site.at("/other/ca.csv"), Progress.UNSEEN).file()).isPresent();
    assertThat(kept("ca.csv")).hasContent("other\n");
    assertThat(site.requests()).containsExactly(FILE + " 200", "/other/ca.csv 200");
  }

  @Test
  void redirectsAreFollowedAndNameNothing() {
    site.once("/latest.csv", SiteStandIn.redirect(site.at(FILE)));
    Download got = downloads.fetch(site.at("/latest.csv"), Progress.UNSEEN);
    assertThat(got.file()).contains(kept("latest.csv"));
    assertThat(kept("latest.csv")).hasContent(TEXT);
  }

  @Test
  void aFileThatIsNotThereIsToldWithItsAddress() {
    Download got = downloads.fetch(site.at("/gone.csv"), Progress.UNSEEN);
    assertThat(got).isEqualTo(new Download.Absent(site.at("/gone.csv"), 404));
    assertThat(got.words()).contains("/gone.csv").contains("404");
    assertThat(site.requests()).hasSize(1);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void aServerThatFailsIsAskedAgain(int status) {
    site.once(FILE, SiteStandIn.status(status)).once(FILE, SiteStandIn.status(status));
    assertThat(fetch().file()).isPresent();
    assertThat(kept("ca.csv")).hasContent(TEXT);
    assertThat(site.requests()).hasSize(3);
  }

  @Test
  void aServerThatGoesOnFailingIsLeftAlone() {
    Stream.generate(() -> SiteStandIn.status(500)).limit(9).forEach(bad -> site.once(FILE, bad));
    assertThat(fetch().words()).contains(FILE).contains("500");
    assertThat(site.requests()).hasSize(4);
  }

  @Test
  void aServerThatRefusesIsNotAskedAgain() {
    site.once(FILE, SiteStandIn.status(403));
    assertThat(fetch().words()).contains("403");
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void aServerThatIsNotThereIsToldAtOnceAfterTheLastPause() {
    site.close();
    assertThat(fetch().words()).contains("no way to its server");
  }

  @ParameterizedTest
  @CsvSource({
    "/a/ca.zip, ca.zip",
    "/a/..%2f..%2fevil, _2f.._2fevil",
    "/a/%2e%2e%2fevil, _2e_2e_2fevil",
    "/a/.hidden, hidden",
    "/a/b%20c.csv?x=/../d, b_20c.csv"
  })
  void noNameLeadsOutOfTheFolder(String path, String name) {
    assertThat(Downloads.name(URI.create("https://files.example" + path))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://files.example",
        "https://files.example/",
        "https://files.example/a/../..",
        "ftp://files.example/a.csv",
        "file:///etc/passwd",
        "mailto:a@files.example"
      })
  void whatNamesNoFileOfTheWebIsRefused(String address) {
    assertThatThrownBy(() -> downloads.fetch(URI.create(address), Progress.UNSEEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address);
    assertThat(names()).isEmpty();
  }

  private Download fetch() {
    return downloads.fetch(site.at(FILE), Progress.UNSEEN);
  }

  private Path kept(String name) {
    return folder.resolve("kept").resolve(name);
  }

  private List<String> names() {
    String[] names = folder.resolve("kept").toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }
}
