package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.catalog.ScriptTrial;
import org.votecall.catalog.WorldRejected;
import org.votecall.catalog.rehearsal.ScriptLint.Report;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.language.ConditionReader;
import org.votecall.script.language.ConditionReader.Unreadable;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Subject;

/** The guide for those who write scripts tells what is so. */
class ScriptGuideTest {
  private static final Path GUIDE = Path.of("docs/writing-scripts.md");
  private static final Path SCRIPTS = ScriptTrial.DEMO.resolve("scripts");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final int MOST_LINES = 300;

  private static final Pattern QUOTED = Pattern.compile("^```\n(---\n.*?)^```$", flags());
  private static final Pattern FILE = Pattern.compile("`([a-z.]+\\.txt)`");
  private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`]+)`");
  private static final Pattern COMMAND = Pattern.compile("^scripts/votecall (.+)$", flags());

  private String guide = "";

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(GUIDE);
  }

  @Test
  void isReadInOneSitting() {
    assertThat(guide.lines()).hasSizeLessThan(MOST_LINES);
  }

  @Test
  void theFilesItNamesAreThere() {
    assertThat(FILE.matcher(guide).results().map(found -> SCRIPTS.resolve(found.group(1))))
        .hasSizeGreaterThan(6)
        .allMatch(Files::exists);
  }

  @Test
  void aScriptInItIsOneOfTheDemoOrHasNothingToBeMended() throws IOException, WorldRejected {
    Set<String> demo = contents();
    List<String> quoted = quoted();
    assertThat(quoted.stream().filter(demo::contains)).hasSizeGreaterThan(6);
    for (String script : quoted) {
      if (!demo.contains(script)) {
        assertThat(mistakes(script)).isEmpty();
      }
    }
  }

  private List<String> quoted() {
    return QUOTED.matcher(guide).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> contents() throws IOException {
    Set<String> contents = new HashSet<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.toList()) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }

  /** What the lint says of it, with nothing else in the demo. */
  private static List<String> mistakes(String script) throws WorldRejected {
    ScriptTemplate template = ScriptTrial.read(script);
    List<Report> reports = new ScriptTrial(ScriptTrial.DEMO, NOW).reports(List.of(template));
    assertThat(reports).hasSize(1);
    return ScriptTrial.mistakes(reports.get(0)).toList();
  }

  @Test
  void allPlaceholdersAreInItsTable() {
    List<String> written =
        rows("Placeholders").map(cells -> cells.get(0).replaceAll("[`\\[\\]]", "")).toList();
    assertThat(written)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ScriptVariable.values()).map(ScriptVariable::written).toList());
  }

  @Test
  void allConditionsAreInItsTableWithTheirValues() throws IOException {
    Map<String, List<String>> told = new LinkedHashMap<>();
    rows("Saying more to some than to others")
        .forEach(cells -> told.put(ticked(cells.get(0)).get(0), ticked(cells.get(1))));
    assertThat(told.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Subject.values()).map(Subject::written).toList());
    Map<String, List<String>> known = values();
    told.forEach(
        (subject, words) -> {
          if (known.containsKey(subject)) {
            assertThat(words).as(subject).containsExactlyElementsOf(known.get(subject));
          } else {
            assertThat(words).as(subject).isNotEmpty().allMatch(word -> isRead(subject, word));
          }
        });
  }

  @Test
  void allOtherWordsForValuesAreUnderstood() {
    rows("Saying more to some than to others")
        .forEach(
            cells -> {
              String subject = ticked(cells.get(0)).get(0);
              assertThat(ticked(cells.get(2)))
                  .allMatch(
                      word -> isRead(subject, word.replaceAll("^\\[IF |\\]$", "")),
                      "a word for " + subject);
            });
  }

  @Test
  void allItsCommandsAreCommands() {
    Set<String> known = Set.of("lint", "preview", "script");
    assertThat(COMMAND.matcher(guide).results().map(found -> found.group(1).split(" ", 2)[0]))
        .isNotEmpty()
        .allMatch(known::contains);
  }

  private static boolean isRead(String subject, String word) {
    String asked = Character.isLetter(word.charAt(0)) ? "= " + word : word;
    try {
      boolean whole = word.equals(subject);
      return ConditionReader.read(whole ? word : subject + " " + asked)
          .subject()
          .written()
          .equals(subject);
    } catch (Unreadable e) {
      return false;
    }
  }

  /** As the table of the language has them; days are counted, not listed. */
  private static Map<String, List<String>> values() throws IOException {
    try (InputStream in = ScriptGuideTest.class.getResourceAsStream("/script/conditions.txt")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return table
          .lines()
          .filter(line -> line.matches("[A-Z ]+: .*"))
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(", "))));
    }
  }

  private static List<String> ticked(String cell) {
    return IN_BACKTICKS.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  /** The rows of the table in a section, without its head. */
  private Stream<List<String>> rows(String section) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : guide.lines().toList()) {
      if (line.startsWith("## ")) {
        inside = line.equals("## " + section);
      }
      if (inside && line.startsWith("|")) {
        lines.add(line);
      }
    }
    return lines.stream()
        .skip(2)
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
  }
}
