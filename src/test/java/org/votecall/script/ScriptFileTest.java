package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.language.Condition;

/** The facts above a script, as people write them. */
class ScriptFileTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POSITION = supporter; CHAMBER = house      | POSITION = supporter & CHAMBER = house
          POSITION = supporter, CHAMBER = house      | POSITION = supporter & CHAMBER = house
          POSITION = supporter and NOT CONSTITUENT   | POSITION = supporter & NOT CONSTITUENT
          POSITION = supporter, undecided            | POSITION = supporter or undecided
          [POSITION = supporter, CHAMBER = house]    | POSITION = supporter & CHAMBER = house
          undecided                                  | POSITION = undecided
          everyone                                   | ''
          """)
  void anAudienceIsReadHoweverItIsParted(String written, String read) {
    ScriptSource source = read("audience: " + written);
    assertThat(source.audience()).extracting(Condition::toString).isEqualTo(parts(read));
  }

  private static List<String> parts(String read) {
    return read.isEmpty() ? List.of() : List.of(read.split(" & "));
  }

  @ParameterizedTest
  @CsvSource({"no, no", "on, on", "Floor Vote, floor-vote"})
  void aNameIsAWordWhateverAProgramMayTakeItFor(String written, String name) {
    String content = "---\ncampaign: CLOCKS\nname: " + written + "\nlanguage: en\n---\nHi.";
    assertThat(ScriptFile.read(content, findings).orElseThrow().key().name()).isEqualTo(name);
  }

  @Test
  void jsonSaysTheSameAsText() {
    String json =
        """
        {"campaign": "CLOCKS", "name": "floor", "channel": "sms", "language": "en",
         "stage": ["floor", "concurrence"], "audience": "POSITION = supporter", "text": "Hi."}
        """;
    ScriptSource text =
        read("channel: sms\nstage: floor, concurrence\naudience: POSITION = supporter");
    ScriptSource same = ScriptFile.read(json, findings).orElseThrow();
    assertThat(same.key()).isEqualTo(text.key());
    assertThat(same.stages()).isEqualTo(text.stages());
    assertThat(same.version()).isEqualTo(text.version());
  }

  private ScriptSource read(String facts) {
    String content = "---\ncampaign: CLOCKS\nname: floor\nlanguage: en\n" + facts + "\n---\nHi.";
    ScriptSource source = ScriptFile.read(content, findings).orElseThrow();
    assertThat(findings.list()).extracting(Finding::code).isEmpty();
    return source;
  }
}
