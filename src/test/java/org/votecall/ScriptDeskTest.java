package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff do with scripts on the command line: look, save, publish, take back. */
class ScriptDeskTest {
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final String KEY = "CLOCKS/floor.sms.en";
  private static final String FACTS =
      "---\ncampaign: CLOCKS\nname: floor\nchannel: sms\nlanguage: en\n---\n";

  @TempDir Path folder;
  private String settings;

  @BeforeEach
  void settings() throws IOException {
    String shipped = Files.readString(Config.FILE);
    settings =
        Files.writeString(
                folder.resolve("votecall.yaml"),
                shipped
                    .replace("jdbc:sqlite:data/", "jdbc:sqlite:" + folder + "/")
                    .replaceFirst("(?m)^world:$", "world: " + WORLD))
            .toString();
  }

  @Test
  void aNightWithAScript() throws IOException {
    Path file = write("floor.txt", FACTS + "Hi, I’m [NAME]. Please [ASK], will you?");
    Typed lint = command(new LintCommand(), file.toString());
    assertThat(lint.code()).isZero();
    assertThat(lint.said())
        .contains("floor.txt: " + KEY)
        .contains("line 7: Curly quotes, long dashes and the like were made plain")
        .contains("[script:straightened]");

    assertThat(script("save", file.toString()).said()).contains(KEY + ": saved as version 1");
    assertThat(preview()).contains("Will the Delegate?").doesNotContain("will you?");
    assertThat(preview("--drafts")).contains("Hi, I'm (your name). Please vote NO, will you?");

    assertThat(script("publish", KEY).said()).contains("version 1 is published");
    assertThat(preview()).contains("will you?").contains("Script " + KEY + ", version ");
    assertThat(script("list").said()).contains(KEY).contains("version 1 published");

    assertThat(script("rollback", KEY).said()).contains("what the world's folder has");
    assertThat(preview()).contains("Will the Delegate?");
    assertThat(script("history", KEY).said())
        .contains("version 1   retired")
        .contains("version 1 published, from")
        .contains("in the world's folder, from");
    assertThat(script("show", KEY).said()).contains("Hi, I’m [NAME].");
  }

  @Test
  void aTextWithoutFactsIsSomeCampaignsIfTheySaySo() throws IOException {
    Path pasted =
        write(
            "From a Document.txt",
            "Hi, my name is **[NAME]** and I\u2019m a constituent from [CITY, ZIP].\n\n"
                + "I\u2019m calling to urge [REP/SEN NAME] to [ASK] on [BILL NUMBR].");
    assertThat(command(new LintCommand(), pasted.toString()).said())
        .contains("It does not say whose script it is.");
    assertThat(command(new LintCommand(), pasted.toString(), "--campaign", "clocks").said())
        .contains("line 3: [BILL NUMBR] is not a placeholder. Did you mean [BILL NUMBER]?");
    Files.writeString(pasted, Files.readString(pasted).replace("NUMBR", "NUMBER"));
    assertThat(script("save", pasted.toString(), "--campaign", "clocks").said())
        .contains("CLOCKS/from-a-document.base.en: saved as version 1")
        .contains("[script:straightened]");
  }

  @Test
  void anIssueOf5CallsIsReadForItsScript() throws IOException {
    Path issue =
        write(
            "issue.md",
            """
            ---
            title: "An issue"
            issueId: 7
            script: |
              Hi, I am **[NAME]** from [CITY, ZIP].

              I urge [REP/SEN NAME] to [ASK]. Will they?
            outcomes:  - contact  - skip
            ---
            Why this matters.
            """);
    Typed saved = script("save", issue.toString(), "--campaign", "clocks", "--channel", "web");
    assertThat(saved.said()).contains("CLOCKS/issue.web.en: saved as version 1");
    assertThat(script("publish", "CLOCKS/issue.web.en").code()).isZero();
    assertThat(preview("--channel", "web"))
        .startsWith(
            "Hi, I am (your name) from Onetown, 00001.\n\nI urge Delegate One to vote NO. Will they?");
  }

  @Test
  void mistakesAreToldAndNothingIsSavedOrPublished() throws IOException {
    Path scripts = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(scripts.resolve("a.txt"), FACTS + "Please [ASK], will you?");
    Files.writeString(scripts.resolve("b.txt"), FACTS.replace("floor", "b") + "Please [ASKK]?");
    Typed lint = command(new LintCommand(), scripts.toString());
    assertThat(lint.code()).isNotZero();
    assertThat(lint.said())
        .contains("b.txt: cannot be used")
        .contains("line 7: [ASKK] is not a placeholder. Did you mean [ASK]?")
        .contains("2 scripts: 1 error");
    Typed saved = script("save", "--publish", scripts.toString());
    assertThat(saved.code()).isNotZero();
    assertThat(saved.said()).contains("Nothing was saved:").contains("b.txt: [ASKK]");
    assertThat(script("history", KEY).said()).contains("nothing else was saved of it");

    Files.writeString(scripts.resolve("b.txt"), "Please call.");
    assertThat(script("save", scripts.toString()).said())
        .contains("Nothing was saved:")
        .contains("b.txt: It does not say whose script it is.");
    assertThat(script("history", KEY).said()).contains("nothing else was saved of it");
  }

  @Test
  void whatIsTypedWrongIsTold() {
    assertThat(script("publish", KEY).said()).contains("Nothing was saved of " + KEY);
    assertThat(script("publish", "floor").said()).contains("write CAMPAIGN/name.channel.language");
    assertThat(script("rollback", KEY).said()).contains("There is nothing to go back to");
    assertThat(script("retire", KEY).said()).contains("needs an sms script");
    assertThat(preview("--campaign", "CLOKS"))
        .contains("There is no campaign CLOKS; there are CLOCKS.");
    assertThat(command(new LintCommand(), folder.resolve("nowhere").toString()).said())
        .contains("There is no file or folder nowhere");
    assertThat(command(new LintCommand(), Path.of("config").toAbsolutePath().toString()).said())
        .contains("no file that ends in .txt or .json");
  }

  @Test
  void everyDistrictIsInTheTable() {
    assertThat(preview("--all-districts").lines())
        .anyMatch(line -> line.startsWith("House District 1 ") && line.contains("Ada One"))
        .anyMatch(line -> line.contains(KEY));
  }

  @Test
  void theTextOfAnotherChannelIsShownAlone() {
    assertThat(preview("--channel", "voice"))
        .startsWith("Hi, I am (your name) from Onetown. Please vote NO on H B one.")
        .contains("because voice -> sms")
        .doesNotContain("> CLOCKS");
  }

  private String preview(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--zip", "00001"));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--campaign")) {
      arguments.addAll(List.of("--campaign", "clocks"));
    }
    return command(new PreviewCommand(), arguments.toArray(String[]::new)).said();
  }

  private Typed script(String... arguments) {
    return command(new ScriptCommand(), arguments);
  }

  private Typed command(Object command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", settings));
    return Typed.command(command, all.toArray(String[]::new));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
