package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.audit.Author;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CatalogEditor;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.database.Database;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.twilio.SmsRenderer;

/** An admin moves a vote, from another process, while many are talking about it. */
class VoteMovesTest {
  private static final int SUPPORTERS = 50;
  private static final Path WORLD = Path.of("config/demo");

  private RunningApp app;
  private Database database;
  private CatalogEditor editor;
  private Campaign campaign;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder);
    database = Database.open(app.database().url());
    editor =
        new CatalogEditor(
            new CatalogStore(database, Author.PROGRAM),
            WorldFolder.read(WORLD, Clock.systemUTC(), SmsRenderer::segments).base());
    Catalog catalog = editor.catalog();
    campaign = catalog.open(Instant.now()).get(0);
  }

  @AfterEach
  void stop() {
    database.close();
    app.close();
  }

  /** Nobody is told the old day any more, not even in the very next answer. */
  @Test
  void theNextAnswerOfEachIsRight() throws Exception {
    List<Texter> texters =
        IntStream.range(0, SUPPORTERS).mapToObj(number -> new Texter(app, number)).toList();
    for (Texter texter : texters) {
      assertThat(texter.text(campaign.keyword().value()).words()).contains("tomorrow");
    }
    act("move unknown");
    assertThat(answers(texters, "STATUS"))
        .allMatch(answer -> answer.contains("no new day is set yet"))
        .noneMatch(answer -> answer.contains("tomorrow"));
    act("move monday 14:00");
    assertThat(answers(texters, campaign.keyword().value()))
        .allMatch(answer -> answer.contains(" at 2 pm") && answer.contains("The day of the vote"));
    act("pull");
    assertThat(answers(texters, "hi")).allMatch(answer -> answer.contains("taken off the list"));
  }

  /**
   * Moves come between answers that are under way: each is of one state of things, or the other.
   */
  @Test
  void movesAmongAnswersAreSeenWholeOrNotAtAll() throws Exception {
    List<Texter> texters =
        IntStream.range(0, SUPPORTERS).mapToObj(number -> new Texter(app, number)).toList();
    Stream<Callable<String>> texting =
        texters.stream().map(texter -> () -> texter.text(campaign.keyword().value()).words());
    Stream<Callable<String>> moving =
        Stream.of(
            () -> {
              act("move before tomorrow");
              return "";
            });
    List<String> answers = AtOnce.run(Stream.concat(texting, moving).toList());
    assertThat(answers)
        .filteredOn(answer -> !answer.isEmpty())
        .hasSize(SUPPORTERS)
        .allMatch(answer -> answer.contains("tomorrow"));
    assertThat(answers(texters, "STATUS")).allMatch(answer -> answer.contains("before midnight"));
  }

  /** Whoever runs it sees that somebody has to tell what happened. */
  @Test
  void aVoteOfWhichNobodyHasToldIsAnAlarm(@TempDir Path other) throws Exception {
    Path world = Path.of("src/test/resources/worlds/california-2020");
    Instant dayAfter = Instant.parse("2020-09-01T19:00:00Z");
    URI nobody = URI.create("http://127.0.0.1:9/");
    try (RunningApp late = RunningApp.start(other, world, nobody, dayAfter)) {
      String health = late.twilio().send(late.twilio().request("/health").GET()).body();
      assertThat(health).contains("Its time is past: tell what happened.");
    }
  }

  private void act(String line) throws WorldRejected, VoteAct.Rejected {
    Instant now = Instant.now();
    ScheduledVote vote = editor.catalog().upcoming(campaign, now).orElseThrow();
    editor.act(vote.key(), line, now);
  }

  private static List<String> answers(List<Texter> texters, String text) throws Exception {
    return AtOnce.run(
        texters.stream().<Callable<String>>map(texter -> () -> texter.text(text).words()).toList());
  }
}
