package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.table.Letters;

/**
 * What staff are told of scripts with mistakes in them, to the letter: beside each {@code .txt}
 * stands a {@code .told} with one finding in each line.
 */
class BrokenScriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/scripts/broken");

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void whatIsToldIsWhatStandsBesideIt(String name) throws IOException {
    Path told = FOLDER.resolve(name + ".told");
    assertThat(told).as("what is told of %s", name).exists();
    List<String> findings = read(name).stream().map(Finding::toString).toList();
    // lines, and not one text: a difference is shown line by line
    assertThat(findings).as(name).containsExactlyElementsOf(Files.readAllLines(told));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void whatIsToldIsOneLineAndSaysWhatToDo(String name) throws IOException {
    assertThat(read(name))
        .as(name)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.message()).matches("[^\\p{Cntrl}]+[.?!]");
              assertThat(finding.suggestion()).matches("(?:[^\\p{Cntrl}]+[.?])?");
            });
  }

  @Test
  void nothingIsToldOfAScriptThatIsNotThere() throws IOException {
    List<String> scripts = scripts().toList();
    assertThat(scripts).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Besides.names(FOLDER, ".told")).containsExactlyInAnyOrderElementsOf(scripts);
  }

  private static List<Finding> read(String name) throws IOException {
    Findings findings = new Findings();
    String content = Letters.of(Files.readAllBytes(FOLDER.resolve(name + ".txt"))).text();
    ScriptFile.read(content, findings).ifPresent(source -> ScriptTemplate.read(source, findings));
    return findings.list();
  }

  private static Stream<String> scripts() throws IOException {
    return Besides.names(FOLDER, ".txt").stream();
  }
}
