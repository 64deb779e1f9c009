package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.campaign.Keyword;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.language.HabitTable;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;

/**
 * What comes out of scripts as they are pasted from other systems. Beside each {@code .txt} stands
 * a {@code .said}: what was told when it was loaded, and what is said in each situation it names,
 * with the values of {@code values.txt}.
 */
class PastedScriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/scripts/pasted");
  private static final Map<String, String> VALUES = HabitTable.read("/scripts/pasted/values.txt");
  private static final Map<String, String> SITUATIONS =
      HabitTable.read("/scripts/pasted/situations.txt");

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void whatComesOutIsWhatStandsBesideIt(String name) throws IOException {
    Path beside = FOLDER.resolve(name + ".said");
    assertThat(beside).exists();
    String said = Files.readString(beside);
    assertThat(again(name, said)).as(name).isEqualTo(said);
  }

  @Test
  void everyFileHasOneBesideIt() throws IOException {
    List<String> scripts = scripts().toList();
    assertThat(scripts).hasSizeGreaterThanOrEqualTo(12);
    assertThat(Besides.names(FOLDER, ".said")).containsExactlyInAnyOrderElementsOf(scripts);
  }

  /** The same file, written anew: its headings as they are, and below each what comes out. */
  private static String again(String name, String said) throws IOException {
    Findings findings = new Findings();
    ScriptTemplate template =
        ScriptTemplate.read(source(name), findings)
            .orElseThrow(() -> new AssertionError(name + ": " + findings.list()));
    return said.lines()
        .filter(line -> line.matches("(?:told|" + words() + ")(?:, (?:" + words() + "))*:"))
        .map(heading -> heading + "\n" + below(heading, template, findings) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String words() {
    return String.join("|", SITUATIONS.keySet());
  }

  private static String below(String heading, ScriptTemplate template, Findings findings) {
    if (heading.equals("told:")) {
      return findings.list().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
    Map<Subject, String> traits = new EnumMap<>(Subject.class);
    put("usual", traits);
    for (String word : heading.substring(0, heading.length() - 1).split(", ")) {
      put(word, traits);
    }
    return template
        .fill(
            new Traits(traits), variable -> Objects.requireNonNull(VALUES.get(variable.written())))
        .text();
  }

  private static void put(String word, Map<Subject, String> traits) {
    for (String one : Objects.requireNonNull(SITUATIONS.get(word), word).split("; ")) {
      String[] parts = one.split(": ", 2);
      traits.put(Subject.valueOf(parts[0].replace(' ', '_')), parts[1]);
    }
  }

  private static ScriptSource source(String name) throws IOException {
    Language language = name.endsWith(".es") ? Language.ES : Language.EN;
    ScriptKey key = new ScriptKey(new Keyword("CLOCKS"), "floor", ScriptChannel.BASE, language);
    String text = Files.readString(FOLDER.resolve(name + ".txt"));
    return new ScriptSource(key, Set.of(), List.of(), null, text);
  }

  private static Stream<String> scripts() throws IOException {
    Set<String> tables = Set.of("values", "situations");
    return Besides.names(FOLDER, ".txt").stream().filter(name -> !tables.contains(name));
  }
}
