package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.rehearsal.ScriptLint.Report;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.words.Language;

/** The scripts that we hand out, and those of our stories, are such as we ask of others. */
class WrittenScriptsTest {
  private static final Path WORLDS = Path.of("src/test/resources/worlds");
  private static final ScriptTrial DEMO =
      new ScriptTrial(ScriptTrial.DEMO, Instant.parse("2026-11-21T18:00:00Z"));

  /** The bill of the demo a week before it was to be voted on, and its successor a year later. */
  private static final List<ScriptTrial> YEARS =
      List.of(
          new ScriptTrial(WORLDS.resolve("california-2020"), Instant.parse("2020-08-19T17:00:00Z")),
          new ScriptTrial(
              WORLDS.resolve("california-2021"), Instant.parse("2021-09-02T17:00:00Z")));

  @ParameterizedTest
  @CsvSource({
    "config/demo, 2026-11-21T18:00:00Z",
    "src/test/resources/worlds/california-2020, 2020-08-19T17:00:00Z",
    "src/test/resources/worlds/california-2021, 2021-09-02T17:00:00Z",
    "src/test/resources/worlds/scripts, 2026-11-21T15:00:00Z"
  })
  void nothingIsToBeMended(Path world, Instant now) throws IOException, WorldRejected {
    List<Report> reports =
        new ScriptTrial(world, now).reports(ScriptTrial.written(world.resolve("scripts")));
    assertThat(reports).isNotEmpty();
    assertThat(reports.stream().flatMap(ScriptTrial::mistakes)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "config/demo",
    "src/test/resources/worlds/california-2020",
    "src/test/resources/worlds/california-2021"
  })
  void whatIsSaidInEnglishIsSaidInSpanish(Path world) throws IOException, WorldRejected {
    List<ScriptTemplate> written = ScriptTrial.written(world.resolve("scripts"));
    Set<ScriptKey> keys = new HashSet<>();
    written.forEach(script -> keys.add(script.key()));
    List<Campaign> campaigns =
        WorldFolder.readApartFromScripts(world, Clock.systemUTC(), text -> 1).catalog().campaigns();
    for (ScriptTemplate script : written) {
      boolean both =
          campaigns.stream()
              .filter(campaign -> campaign.keyword().equals(script.key().campaign()))
              .allMatch(campaign -> campaign.languages().contains(Language.ES));
      if (both) {
        assertThat(keys).contains(script.key().in(Language.EN), script.key().in(Language.ES));
      }
    }
  }

  /** In the demo itself no committee votes and no governor decides. */
  @Test
  void eachOfTheDemoIsSaidToSomebodySomewhere() throws IOException, WorldRejected {
    List<ScriptTemplate> written = ScriptTrial.written(ScriptTrial.DEMO.resolve("scripts"));
    Set<ScriptKey> texted = new HashSet<>();
    for (ScriptTrial trial : List.of(DEMO, YEARS.get(0), YEARS.get(1))) {
      for (Report report : trial.reports(written)) {
        assertThat(ScriptTrial.mistakes(report)).isEmpty();
        report
            .scripts()
            .forEach(
                (key, result) -> {
                  if (result.segments() > 0) {
                    texted.add(key);
                  }
                });
      }
    }
    assertThat(written.stream().map(ScriptTemplate::key))
        .filteredOn(key -> key.channel() == ScriptChannel.SMS)
        .isNotEmpty()
        .allMatch(texted::contains);
  }

  /** What is told before a call is put through is to be kept in mind until somebody answers. */
  @ParameterizedTest
  @CsvSource({"3, false", "60, true"})
  void aGistIsOneBreath(int words, boolean tooLong) throws Exception {
    String content =
        """
        ---
        campaign: WELLS
        name: breath
        channel: voice
        language: en
        ---
        Please [ASK] on [BILL NUMBER].%s
        """
            .formatted(" really".repeat(words));
    ScriptTrial trial =
        new ScriptTrial(WORLDS.resolve("scripts"), Instant.parse("2026-11-21T15:00:00Z"));
    List<String> mistakes =
        trial.reports(List.of(ScriptTrial.read(content))).stream()
            .flatMap(ScriptTrial::mistakes)
            .filter(mistake -> mistake.contains("voice"))
            .toList();
    assertThat(mistakes).hasSize(tooLong ? 1 : 0);
    assertThat(mistakes).allMatch(mistake -> mistake.contains("more than twenty seconds"));
  }
}
