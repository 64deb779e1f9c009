package org.votecall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.database.SqliteFile;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.ReportStore;
import org.votecall.outcome.Stand;

/**
 * What staff read, to the letter. In {@code src/test/resources/reports} each file tells a world, a
 * moment, a campaign and the calls to it; below each {@code =} stands one report, as CSV.
 *
 * <p>A call is {@code who xN target office script outcome stand moment}: so many callers, each with
 * a number behind that name, reported the same. FORGET and a name erases what they told.
 */
class ReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reports");
  private static final Path WORLDS = Path.of("src/test/resources/worlds");
  private static final JsonMapper JSON = new JsonMapper();

  @RegisterExtension private final SqliteFile file = new SqliteFile();

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(one -> one.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void whatStaffRead(String name) throws IOException, WorldRejected {
    String[] sections = Files.readString(FOLDER.resolve(name)).split("(?m)^= ");
    Scope scope = set(sections[0].lines().toList());
    for (int at = 1; at < sections.length; at++) {
      String[] asked = sections[at].split("\n", 2);
      Report report = report(asked[0], scope);
      String csv = new String(report.csv().bytes(), UTF_8).replace("\r\n", "\n");
      assertThat(csv.lines().toList())
          .as("%s of %s", asked[0], name)
          .containsExactlyElementsOf(asked[1].strip().lines().toList());
      isRegular(report);
    }
  }

  private Report report(String name, Scope scope) {
    Reports reports = new Reports(file.database());
    return switch (name) {
      case "TALLY" -> reports.tally(scope);
      case "POSITIONS" -> reports.positions(scope);
      default -> reports.breakdown(scope, Grouping.valueOf(name));
    };
  }

  /** Plain data that Jackson writes, with the same names in each object of a list. */
  private static void isRegular(Report report) throws JsonProcessingException {
    JsonNode json = JSON.readTree(JSON.writeValueAsString(report.fields()));
    for (JsonNode value : json) {
      Set<Set<String>> shapes = new HashSet<>();
      value.forEach(row -> shapes.add(names(row)));
      assertThat(shapes).as("shapes of %s", value).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(names(json)).allMatch(name -> name.matches("[a-z_]+"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private Scope set(List<String> lines) throws WorldRejected {
    Iterator<String> facts = lines.iterator();
    Path world = WORLDS.resolve(facts.next());
    Instant now = Instant.parse(facts.next());
    Keyword campaign = new Keyword(facts.next());
    LoadedWorld loaded =
        WorldFolder.read(world, Clock.fixed(now, ZoneOffset.UTC), text -> 1).alone();
    Scope scope =
        new Scope(
            loaded.catalog().campaign(campaign).orElseThrow(),
            loaded.catalog(),
            loaded.atlas().roster(),
            now);
    facts.forEachRemaining(line -> tell(line, scope));
    return scope;
  }

  private void tell(String line, Scope scope) {
    String[] words = line.split(" ");
    if (words[0].equals("FORGET")) {
      keep(handle -> ReportStore.forget(handle, key(words[1])));
    } else if (words.length > 1) {
      int callers = Integer.parseInt(words[1].substring(1));
      IntStream.rangeClosed(1, callers).forEach(caller -> call(words, words[0] + caller, scope));
    }
  }

  private void call(String[] words, String caller, Scope scope) {
    VoteKey vote = scope.catalog().series(scope.campaign().measure()).events().get(0).key();
    CallReport report =
        new CallReport(
            scope.campaign().keyword(),
            vote,
            new LegislatorId(words[2]),
            Office.Kind.valueOf(words[3]),
            words[4],
            Outcome.valueOf(words[5]));
    long at = Instant.parse(words[7]).toEpochMilli();
    keep(handle -> ReportStore.report(handle, key(caller), report, at));
    if (!words[6].equals("-")) {
      PositionReport heard = new PositionReport(vote, report.target(), Stand.valueOf(words[6]));
      keep(handle -> ReportStore.position(handle, key(caller), heard, at));
    }
  }

  private void keep(Consumer<Handle> what) {
    file.database()
        .write(
            handle -> {
              what.accept(handle);
              return null;
            });
  }

  private static String key(String caller) {
    return caller + "-".repeat(64 - caller.length());
  }
}
