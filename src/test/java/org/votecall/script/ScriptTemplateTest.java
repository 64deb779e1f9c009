package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.campaign.Keyword;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;
import org.votecall.words.Language;

/** A script is whole when it is loaded, and says nothing but what it says. */
class ScriptTemplateTest {
  private final Problems problems = new Problems();

  @Test
  void everyVariableThereIsCanBeFilled() {
    for (ScriptVariable variable : ScriptVariable.values()) {
      ScriptTemplate template = check("Say [" + variable.written() + "].").orElseThrow();
      assertThat(template.fill(values("x")).text()).isEqualTo("Say x.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[NAEM]",
        "[]",
        "[ ]",
        "[name]",
        "[BILL  NUMBER]",
        "[NAME",
        "NAME]",
        "[[NAME]]",
        "[NA[ZIP]ME]",
        "[NAME:-friend]",
        "[NAME:friend]",
        "[${env:HOME}]",
        "[script:1+1]",
        "[NAME]]",
        "![NAME"
      })
  void whatIsNoPlaceholderIsRefusedWhenLoaded(String text) {
    assertThat(check("Hi " + text)).isEmpty();
    assertThat(problems.list())
        .isNotEmpty()
        .allMatch(problem -> problem.place().startsWith("here"));
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
        "${ZIP}",
        "\\[ZIP\\]"
      })
  void aValueIsNeverReadAgain(String evil) {
    ScriptTemplate template = check("I am [LAST NAME].").orElseThrow();
    assertThat(template.fill(values(evil)).text()).isEqualTo("I am " + evil + ".");
  }

  @Test
  void dollarsInATemplateAreText() {
    ScriptTemplate template = check("It costs $5, $[NAME]!").orElseThrow();
    assertThat(template.fill(values("x")).text()).isEqualTo("It costs $5, $x!");
  }

  @Test
  void aVariableWithoutAValueIsAnErrorAndNotAText() {
    ScriptTemplate template = check("I am [NAME].").orElseThrow();
    assertThatThrownBy(() -> template.fill(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyProblemIsToldWithItsLine() {
    assertThat(check("one [NAEM]\ntwo [CITTY]\nthree [\n")).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::place)
        .containsExactly("here line 1", "here line 2", "here line 3");
    assertThat(problems.list().get(1).message()).contains("Did you mean [CITY]?");
  }

  @Test
  void anEmptyOrEndlessScriptIsRefused() {
    assertThat(check(" \n ")).isEmpty();
    assertThat(check("a".repeat(5_001))).isEmpty();
  }

  @Test
  void versionsTellWordingsApart() {
    String one = check("One.").orElseThrow().version();
    assertThat(check("One.\n").orElseThrow().version()).isEqualTo(one);
    assertThat(check("Two.").orElseThrow().version()).isNotEqualTo(one);
  }

  private Optional<ScriptTemplate> check(String text) {
    return ScriptTemplate.check(
        new Keyword("CLOCKS"),
        "floor",
        ScriptChannel.SMS,
        Language.EN,
        Set.of(),
        text,
        "here",
        problems);
  }

  private static Map<ScriptVariable, String> values(String value) {
    Map<ScriptVariable, String> values = new EnumMap<>(ScriptVariable.class);
    Arrays.stream(ScriptVariable.values()).forEach(variable -> values.put(variable, value));
    return values;
  }
}
