package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.catalog.ImportCase;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** Whatever somebody sends at midnight is refused with the words that a load has for it. */
final class ImportCorpusOverHttpTest {
  private static final Path WORLD = Path.of("config/demo");
  private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

  private static final Path CORNERS = Path.of("src/test/resources/worlds/corners");

  /** What the catalog says of rows that are sound by themselves and belong to another world. */
  private static final List<String> ELSEWHERE =
      List.of("key:missing", "campaign:no_script", "problems:more");

  private static final int FEW = 5;
  private static final int MOST_AND_HOW_MANY_MORE = 101;

  /** Of a file without a byte it cannot be told over HTTP whether it was sent at all. */
  private static final String NOTHING =
      " [file:empty] Nothing was sent. With curl: --data-binary @votes.csv";

  private RunningApp app;
  private AdminClient admin;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder, WORLD, URI.create("http://127.0.0.1:9/"), NOW);
    admin = AdminClient.of(app);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void whatCannotBeReadIsToldAndChangesNothing() throws Exception {
    List<ImportCase> refused = ImportCase.all().stream().filter(one -> !one.isSound()).toList();
    Map<String, JsonNode> before = LoadedOverHttp.seenBy(admin);
    Set<Path> folders = folders();
    assertSoftly(
        softly -> {
          for (ImportCase one : refused) {
            ApiAnswer answer = sent(one, "");
            softly.assertThat(answer.status()).as("%s: %s", one, answer).isIn(413, 422);
            softly.assertThat(told(one, answer)).as(one.name()).isEqualTo(expected(one));
          }
        });
    assertThat(LoadedOverHttp.seenBy(admin)).isEqualTo(before);
    assertThat(folders()).isEqualTo(folders);
    assertThat(new Texter(app, 1).text("hello").words()).contains("Votecall");
  }

  private ApiAnswer sent(ImportCase one, String more) {
    try {
      String path = "imports/" + one.kind() + "?file=" + AdminClient.path(one.fileName()) + more;
      return admin.post(path, "application/octet-stream", one.bytes());
    } catch (IOException e) {
      throw new AssertionError(one.name(), e);
    }
  }

  private static List<String> expected(ImportCase one) {
    return one.lines().isEmpty() ? List.of(NOTHING) : one.expected();
  }

  private static List<String> told(ImportCase one, ApiAnswer answer) {
    List<String> told = new ArrayList<>();
    for (JsonNode problem : answer.json().path("problems")) {
      Place place =
          new Place(
              problem.path("place").asText(),
              problem.path("row").asInt(),
              problem.path("field").asText());
      told.add(
          one.told(
              new Problem(problem.path("code").asText(), place, problem.path("message").asText())));
    }
    return told;
  }

  /** Where files are kept while they are read. */
  private static Set<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(one -> one.getFileName().toString().startsWith("votecall-import"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** In a world that has the bill which most of them are about. */
  @Test
  void whatIsSoundIsTriedAndChangesNothing(@TempDir Path other) throws Exception {
    app.close();
    app = RunningApp.start(other, CORNERS, URI.create("http://127.0.0.1:9/"), NOW);
    admin = AdminClient.of(app);
    Map<String, JsonNode> before = LoadedOverHttp.seenBy(admin);
    List<String> refused = new ArrayList<>();
    for (ImportCase one : ImportCase.all().stream().filter(ImportCase::isSound).toList()) {
      ApiAnswer answer = sent(one, "&dry_run=true");
      if (answer.status() == 200) {
        assertThat(answer.json().get("counts")).as("%s: %s", one, answer).isNotEmpty();
      } else {
        assertThat(codes(answer)).as("%s: %s", one, answer).isSubsetOf(ELSEWHERE);
        refused.add(one.name());
      }
    }
    assertThat(refused).hasSizeLessThan(FEW);
    assertThat(LoadedOverHttp.seenBy(admin)).isEqualTo(before);
  }

  /** Of forty thousand rows about a bill that is not there, the first hundred are told. */
  @Test
  void whatBelongsToAnotherWorldIsToldOfAHundredRows() throws Exception {
    int most = 0;
    for (ImportCase one : ImportCase.all().stream().filter(ImportCase::isSound).toList()) {
      ApiAnswer answer = sent(one, "&dry_run=true");
      if (answer.status() != 200) {
        assertThat(codes(answer)).as("%s: %s", one, answer).isSubsetOf(ELSEWHERE);
        most = Math.max(most, codes(answer).size());
      }
    }
    assertThat(most).isEqualTo(MOST_AND_HOW_MANY_MORE);
  }

  private static List<String> codes(ApiAnswer answer) {
    List<String> codes = new ArrayList<>();
    answer.json().path("problems").forEach(one -> codes.add(one.path("code").asText()));
    assertThat(codes).isNotEmpty();
    return codes;
  }
}
