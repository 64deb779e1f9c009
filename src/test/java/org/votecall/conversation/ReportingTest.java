package org.votecall.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.supporter.Supporter;
import org.votecall.understanding.Ears;
import org.votecall.words.Language;
import org.votecall.words.Words;

/** What a report says, as the conversation decides it: pure, from a session to effects. */
class ReportingTest {
  private static final Path CORNERS = Path.of("src/test/resources/worlds/corners");
  private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

  private final Conversation conversation = new Conversation(new Ears());
  private LoadedWorld loaded;
  private Campaign campaign;

  @BeforeEach
  void load() throws Exception {
    loaded = WorldFolder.read(CORNERS, Clock.fixed(NOW, ZoneOffset.UTC), text -> 1).alone();
    campaign = loaded.catalog().open(NOW).get(0);
  }

  @Test
  void aReportNamesTheWordsTheSupporterHad() {
    CallReport report = reports(turn(called(), "left a message")).get(0);
    assertThat(report.script())
        .isEqualTo(
            loaded
                .catalog()
                .scripts()
                .inForce(campaign.keyword(), NOW)
                .findFirst()
                .orElseThrow()
                .version());
    assertThat(report.outcome()).isEqualTo(Outcome.VOICEMAIL);
    assertThat(report.vote())
        .isEqualTo(loaded.catalog().upcoming(campaign, NOW).orElseThrow().key());
  }

  @Test
  void theSameArgumentsGiveTheSameTurn() {
    Session session = called();
    assertThat(turn(session, "1")).isEqualTo(turn(session, "1"));
  }

  /** A session that waits to hear of a call, reached by the campaign's keyword alone. */
  private Session called() {
    return turn(Session.fresh(NOW), campaign.keyword().value()).session();
  }

  private Next.Turn turn(Session session, String said) {
    Supporter supporter =
        new Supporter(true, false, Language.EN, loaded.atlas().home(new Zip("00001")), List.of());
    World world =
        World.quiet(
            NOW,
            Organisation.of("Votecall", "help@example.org", Organisation.Numbers.NONE),
            loaded.catalog(),
            loaded.atlas(),
            Words.all());
    return conversation
        .next(session, supporter, new Event.Said(said), world)
        .turn(
            lookUp -> {
              throw new AssertionError("nothing to look up");
            });
  }

  private static List<CallReport> reports(Next.Turn turn) {
    return turn.effects().stream()
        .filter(Effect.Report.class::isInstance)
        .map(effect -> ((Effect.Report) effect).report())
        .toList();
  }
}
