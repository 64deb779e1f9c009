package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.audit.Author;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.ScriptDrafts;
import org.votecall.catalog.ScriptEditor;
import org.votecall.catalog.ScriptJudge;
import org.votecall.catalog.WorldFolder;
import org.votecall.database.Database;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.ScriptStore;
import org.votecall.twilio.SmsRenderer;

/** A script is published, from another process, while people are talking about its campaign. */
class ScriptsChangeTest {
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final ScriptKey KEY = ScriptKey.parse("CLOCKS/floor.sms.en");

  private RunningApp app;
  private Database database;
  private ScriptEditor editor;
  private ScriptDrafts drafts;
  private Catalog catalog;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder, WORLD, URI.create("http://127.0.0.1:9/"), NOW);
    database = Database.open(app.database().url());
    FolderWorld world =
        WorldFolder.read(WORLD, Clock.fixed(NOW, ZoneOffset.UTC), SmsRenderer::segments);
    catalog = world.catalog();
    CatalogStore store = new CatalogStore(database, Author.PROGRAM);
    ScriptJudge judge = (keys, after, moment) -> Map.of();
    editor = new ScriptEditor(store, world.base(), judge);
    drafts =
        new ScriptDrafts(store, new ScriptStore(database, Author.PROGRAM), world.base(), judge);
  }

  @AfterEach
  void stop() {
    database.close();
    app.close();
  }

  @Test
  void theNextAnswerHasTheNewWordsAndAReportNamesTheOldOnes() throws Exception {
    String before = version();
    Texter early = new Texter(app, 1);
    early.text("clocks");
    assertThat(early.text("00001").words()).contains("Will the ");
    String after = publish("Hi, I am [NAME]. Please do [ASK]?");
    assertThat(after).isNotEqualTo(before);

    Texter late = new Texter(app, 2);
    late.text("clocks");
    assertThat(late.text("00001").words()).contains("Please do vote NO?");

    early.text("left a message");
    late.text("left a message");
    assertThat(scriptsReported()).containsExactlyInAnyOrder(before, after);
  }

  @Test
  void whoeverAsksForTheWordsAgainReportsOfThose() throws Exception {
    Texter texter = new Texter(app, 1);
    texter.text("clocks");
    texter.text("00001");
    String after = publish("Hi, I am [NAME]. Please do [ASK]?");
    assertThat(texter.text("script").words()).contains("Please do vote NO?");
    texter.text("left a message");
    assertThat(scriptsReported()).containsExactly(after);
  }

  private String publish(String words) throws Exception {
    String content = Files.readString(WORLD.resolve("scripts/clocks.sms.en.txt"));
    String facts = content.substring(0, content.lastIndexOf("---") + 4);
    int number =
        drafts.save(List.of(WrittenScript.of("a file", facts + words, NOW)), NOW).get(0).number();
    editor.publish(Map.of(KEY, number), NOW, NOW);
    return drafts.history(KEY).newest().orElseThrow().read(new Findings()).orElseThrow().version();
  }

  private String version() {
    return catalog.scripts().inForce(KEY.campaign(), NOW).findFirst().orElseThrow().version();
  }

  private List<String> scriptsReported() {
    return database.read(
        handle -> handle.createQuery("SELECT script FROM call_report").mapTo(String.class).list());
  }
}
