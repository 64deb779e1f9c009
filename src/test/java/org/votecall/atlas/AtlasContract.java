package org.votecall.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.votecall.address.Layer;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.address.Point;
import org.votecall.atlas.AtlasLoader.Source;

/** What a database must do for the atlas, whichever it is. */
abstract class AtlasContract extends AtlasLoadContract {
  @Test
  void whatIsTheSameIsNotWrittenAgain() throws Exception {
    people(allStates());
    zips(ZIPS);
    boundaries(files().squares("squares_2024.geojson", 3), PlanChoice.READ);
    long edition = store().edition();
    List<Long> rows = rows();

    assertThat(people(allStates()).changedNothing()).isTrue();
    assertThat(zips(ZIPS).changedNothing()).isTrue();
    LoadReport again = boundaries(files().squares("squares_2024.geojson", 3), PlanChoice.READ);
    assertThat(again.changedNothing()).isTrue();
    assertThat(again.edition()).isEqualTo(edition);
    assertThat(store().edition()).isEqualTo(edition);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void undoGoesBackToNothing() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    people(files().assembly("b.csv", upTo(1, 22)));
    assertThat(store().undo(Instant.EPOCH)).isEqualTo(1);
    assertThat(names()).hasSize(20);
    assertThat(store().undo(Instant.EPOCH)).isZero();
    assertThat(names()).isEmpty();
    assertThat(store().undo(Instant.EPOCH)).isZero();
    assertThat(people(files().assembly("a.csv", upTo(1, 20))).edition()).isEqualTo(3);
    assertThat(store().undo(Instant.EPOCH)).isZero();
  }

  @Test
  void aNewerDayAloneWritesNoRows() throws Exception {
    Path file = files().assembly("a.csv", upTo(1, 20));
    people(file);
    List<Long> rows = rows().subList(0, 2);
    LoadReport later =
        loader()
            .people(new Source(file, DAY.plusDays(1), Removal.CAUTIOUS), reading -> reading)
            .putInForce();
    assertThat(later.changedNothing()).isTrue();
    assertThat(later.edition()).isEqualTo(2);
    assertThat(rows().subList(0, 2)).isEqualTo(rows);
    assertThat(current().get().freshness().people()).isEqualTo(Map.of("ca", DAY.plusDays(1)));
    assertThat(people(file).edition()).as("an older day").isEqualTo(2);
    assertThat(current().get().freshness().people()).isEqualTo(Map.of("ca", DAY.plusDays(1)));
  }

  @Test
  void linesFromAnotherDayAreKeptBesideTheOthers() throws Exception {
    LocalDate change = LocalDate.of(2026, 12, 7);
    boundaries(files().squares("squares_2024.geojson", 3), PlanChoice.READ);
    boundaries(files().squares("wide_2026.geojson", 1), new PlanChoice("2026", change, null));
    assertThat(store().contents(2))
        .containsExactly(
            "boundaries/ca/sldl/2026-12-07, as of " + DAY,
            "boundaries/ca/sldl/always, as of " + DAY);
    Point point = new Point(40.05, -119.75);
    assertThat(current().get().at(point, change.minusDays(1))).containsExactly(house(3));
    assertThat(current().get().at(point, change)).isEmpty();
    assertThat(current().get().at(new Point(40.05, -119.95), change)).containsExactly(house(1));
  }

  /** Only the end of the lines has become known. */
  @Test
  void whatHoldsForAllRowsCanChangeAlone() throws Exception {
    LocalDate end = LocalDate.of(2026, 12, 7);
    Path file = files().squares("squares_2024.geojson", 3);
    boundaries(file, PlanChoice.READ);
    assertThat(boundaries(file, new PlanChoice(null, null, end)).edition()).isEqualTo(2);
    Point point = new Point(40.05, -119.85);
    assertThat(current().get().at(point, end.minusDays(1))).containsExactly(house(2));
    assertThat(current().get().at(point, end)).isEmpty();
    assertThat(current().get().plans().inForce(new Layer("ca", "sldl"), DAY))
        .contains(new Plan("2024", null, end));
  }

  @Test
  void whileALoadIsHalfWayTheOldEditionIsWhole() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    CurrentAtlas reader = current();
    writeHalf();
    reader.follow(store().edition());
    assertThat(reader.edition()).isEqualTo(1);
    assertThat(names()).hasSize(20);
    assertThat(people(files().assembly("b.csv", upTo(1, 21))).edition()).isEqualTo(2);
    assertThat(names()).hasSize(21);
  }

  @Test
  void whatABrokenLoadLeftIsSwept() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    List<Long> before = rows();
    writeHalf();
    List<Long> left = rows();
    assertThat(left.get(1)).isEqualTo(before.get(1) + 600);
    now = now.plus(Duration.ofHours(2));
    people(files().assembly("a.csv", upTo(1, 20)));
    assertThat(rows()).as("it may still be going on").isEqualTo(left);
    now = now.plusMillis(1);
    people(files().assembly("a.csv", upTo(1, 20)));
    assertThat(rows()).isEqualTo(before);
    assertThat(names()).hasSize(20);
  }

  /** However old: an edition that was taken back is one still. */
  @Test
  void whatWasEverAnEditionIsNotSwept() throws Exception {
    people(files().assembly("a.csv", upTo(1, 20)));
    store().undo(Instant.EPOCH);
    now = now.plus(Duration.ofDays(400));
    zips(ZIPS);
    assertThat(rows().get(1)).isEqualTo(20 + 12 + 10 + 10);
  }

  @Test
  void anotherInstanceFollows() throws Exception {
    CurrentAtlas here = current();
    CurrentAtlas there = current();
    people(files().assembly("a.csv", upTo(1, 20)));
    assertThat(here.get().roster().seats()).isEmpty();
    List.of(here, there).forEach(current -> current.follow(store().edition()));
    assertThat(here.edition()).isEqualTo(1);
    assertThat(there.get().roster().seats()).hasSize(20);
    var same = there.get();
    there.follow(store().edition());
    assertThat(there.get()).isSameAs(same);
    store().undo(Instant.EPOCH);
    there.follow(store().edition());
    assertThat(there.edition()).isZero();
    assertThat(there.get().roster().seats()).isEmpty();
  }

  /** Longer than anything ordinary, and in letters that are not ASCII. */
  @Test
  void aFileMayHaveAnyName() throws Exception {
    Path file = files().assembly("ñ".repeat(10) + "x".repeat(220) + ".csv", 1, 2);
    assertThat(people(file).edition()).isEqualTo(1);
  }
}
