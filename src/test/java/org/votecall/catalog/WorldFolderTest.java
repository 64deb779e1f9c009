package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;

/** A world's folder is read whole or not at all, and every mistake in it is told at once. */
class WorldFolderTest {
  private static final Path DEMO = Path.of("config/demo");
  private static final Path MISTAKES = Path.of("src/test/resources/worlds/mistakes");

  /** Evening in California, the next day elsewhere. */
  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

  @Test
  void theDemoIsSoundAndWhatItSaysItIs() throws WorldRejected {
    Catalog catalog = WorldFolder.read(DEMO, EVENING, text -> 1).catalog();
    assertThat(catalog.campaigns())
        .extracting(Campaign::state)
        .containsExactlyInAnyOrder(
            CampaignState.LIVE, CampaignState.LIVE, CampaignState.DRAFT, CampaignState.ENDED);
    assertThat(catalog.open(EVENING.instant())).hasSize(2);
  }

  @Test
  void relativeDatesAreCountedInTheLegislaturesZone() throws WorldRejected {
    Catalog catalog = WorldFolder.read(DEMO, EVENING, text -> 1).catalog();
    Campaign soonest = catalog.open(EVENING.instant()).get(0);
    assertThat(catalog.upcoming(soonest, EVENING.instant()).orElseThrow().when().date())
        .isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void everyMistakeIsToldWithItsPlaceAndWhatToDo() throws IOException {
    WorldRejected rejected =
        catchThrowableOfType(
            WorldRejected.class, () -> WorldFolder.read(MISTAKES, EVENING, text -> 1));
    String told =
        rejected.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    assertThat(told).isEqualTo(Files.readString(MISTAKES.resolve("told.txt")).strip());
  }

  @Test
  void whatTheFolderLacksIsToldFileByFile(@TempDir Path empty) {
    WorldRejected rejected =
        catchThrowableOfType(
            WorldRejected.class, () -> WorldFolder.read(empty, EVENING, text -> 1));
    assertThat(rejected.problems())
        .extracting(problem -> problem.place().what())
        .contains("bills.csv", "votes.csv", "campaigns.csv");
    assertThat(List.copyOf(rejected.problems())).allMatch(problem -> !problem.message().isBlank());
  }
}
