package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.twilio.SmsRenderer;

class SuggestionsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static LoadedWorld world;

  @BeforeAll
  static void load() throws Exception {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    world = WorldFolder.read(Path.of("config/demo"), clock, SmsRenderer::segments).alone();
  }

  @Test
  void everyKeywordThatIsOpenThenAZipOfEachKind() {
    List<String> keywords =
        world.catalog().open(NOW).stream().map(open -> open.keyword().value()).toList();
    List<String> suggestions = Suggestions.of(world, NOW);
    assertThat(suggestions).startsWith(keywords.toArray(String[]::new)).endsWith("hi");
    assertThat(suggestions.subList(keywords.size(), suggestions.size() - 1))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(zip -> zip.matches("[0-9]{5}"));
  }

  @Test
  void aGreetingWhenNothingIsVotedOn() {
    assertThat(Suggestions.of(world, NOW.plus(Duration.ofDays(400)))).containsExactly("hi");
  }
}
