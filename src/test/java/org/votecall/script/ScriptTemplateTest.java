package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.campaign.Keyword;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;

/** A script is whole when it is loaded, and says nothing but what it says. */
class ScriptTemplateTest {
  private static final Traits NOBODY = new Traits(Map.of());

  private final Findings findings = new Findings();

  @Test
  void everyVariableThereIsCanBeFilled() {
    for (ScriptVariable variable : ScriptVariable.values()) {
      ScriptTemplate template = read("Say [" + variable.written() + "].").orElseThrow();
      assertThat(template.fill(NOBODY, any -> "x").text()).isEqualTo("Say x.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[NAEM]",
        "[]",
        "[ ]",
        "[NAME",
        "NAME]",
        "[[NAME]]",
        "[NA[ZIP]ME]",
        "[NAME:-friend]",
        "[NAME:friend]",
        "[${env:HOME}]",
        "${script:javascript:1+1}",
        "${env:HOME}",
        "[script:1+1]",
        "[NAME]]",
        "![NAME",
        "<break time=\"10s\"/>",
        "<Dial>",
        "{NAME}"
      })
  void whatIsNoPlaceholderIsRefusedWhenLoaded(String text) {
    assertThat(read("Hi " + text)).isEmpty();
    assertThat(findings.list()).isNotEmpty().allMatch(finding -> finding.line() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${script:javascript:1+1}",
        "${env:HOME}",
        "${sys:user.name}",
        "${file:UTF-8:/etc/passwd}",
        "$[NAME]",
        "!{x}",
        "<Response/>",
        "{name}",
        "[ZIP]",
        "[SECRET]",
        "[IF STAGE = floor]",
        "${ZIP}",
        "\\[ZIP\\]",
        "a\u0000b\u001bc"
      })
  void aValueIsNeverReadAgainAndItsBracketsAreRound(String evil) {
    ScriptTemplate template = read("I am [LAST NAME].").orElseThrow();
    String round =
        evil.replaceAll("[\\[{<]", "(").replaceAll("[\\]}>]", ")").replaceAll("\\p{Cntrl}", "");
    assertThat(template.fill(NOBODY, any -> evil).text()).isEqualTo("I am " + round + ".");
  }

  @Test
  void noValueIsLongerThanAName() {
    ScriptTemplate template = read("I am [LAST NAME].").orElseThrow();
    assertThat(template.fill(NOBODY, any -> "x".repeat(1_000_000)).text()).hasSizeLessThan(600);
  }

  @Test
  void dollarsInATemplateAreText() {
    ScriptTemplate template = read("It costs $5, $[NAME]!").orElseThrow();
    assertThat(template.fill(NOBODY, any -> "x").text()).isEqualTo("It costs $5, $x!");
  }

  @Test
  void aVariableWithoutAValueIsAnErrorAndNotAText() {
    ScriptTemplate template = read("I am [NAME].").orElseThrow();
    assertThatThrownBy(
            () ->
                template.fill(
                    NOBODY,
                    variable -> {
                      throw new IllegalArgumentException(variable + " has no value");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyProblemIsToldWithItsLine() {
    assertThat(read("one [NAEM]\ntwo [CITTY]\nthree [\n")).isEmpty();
    assertThat(findings.list()).extracting(Finding::line).containsExactly(1, 2, 3);
    assertThat(findings.list().get(1).suggestion()).isEqualTo("Did you mean [CITY]?");
  }

  @Test
  void anEmptyOrEndlessScriptIsRefused() {
    assertThat(read(" \n ")).isEmpty();
    assertThat(read("a".repeat(10_001))).isEmpty();
  }

  @Test
  void versionsTellWordingsApart() {
    String one = read("One.").orElseThrow().version();
    assertThat(read("One.\n").orElseThrow().version()).isEqualTo(one);
    assertThat(read("Two.").orElseThrow().version()).isNotEqualTo(one);
  }

  @Test
  void allThatMayBeAskedHasItsWordsInTheTable() {
    List<String> asked =
        Arrays.stream(org.votecall.measure.VoteStage.values())
            .map(org.votecall.script.language.Subject::nameOf)
            .toList();
    for (String stage : asked) {
      assertThat(read("[IF STAGE = " + stage + "]yes[END]no")).as(stage).isPresent();
    }
  }

  private Optional<ScriptTemplate> read(String text) {
    ScriptKey key = new ScriptKey(new Keyword("CLOCKS"), "floor", ScriptChannel.SMS, Language.EN);
    return ScriptTemplate.read(new ScriptSource(key, Set.of(), List.of(), null, text), findings);
  }
}
