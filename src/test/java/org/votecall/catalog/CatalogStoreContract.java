package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.votecall.database.Database;
import org.votecall.problem.Place;

/** What holds of the rows that admins change, on whichever database. */
abstract class CatalogStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

  abstract Database database();

  @Test
  void nothingIsThereBeforeTheFirstChange() {
    assertThat(store().read()).isEqualTo(new CatalogStore.Rows(0, List.of(), List.of()));
  }

  @Test
  void whatIsWrittenIsReadAndCounted() {
    CatalogRow bill = row("zz-1-a", "Ünïted \"quotes\", commas\nand lines");
    assertThat(store().write(List.of(bill), 0, NOW)).isTrue();
    CatalogStore.Rows rows = store().read();
    assertThat(rows.version()).isEqualTo(1);
    assertThat(rows.rows()).singleElement().extracting(CatalogRow::cells).isEqualTo(bill.cells());
    assertThat(store().version()).isEqualTo(1);
  }

  @Test
  void aRowWithTheSameKeyIsReplaced() {
    store().write(List.of(row("zz-1-a", "one"), row("zz-1-b", "two")), 0, NOW);
    store().write(List.of(row("zz-1-a", "three")), 1, NOW);
    assertThat(store().read().rows())
        .extracting(row -> row.key() + " " + row.cells().get("title"))
        .containsExactlyInAnyOrder("zz-1-a three", "zz-1-b two");
  }

  @Test
  void whoeverComesSecondOnTheSameVersionChangesNothing() {
    assertThat(store().write(List.of(row("zz-1-a", "first")), 0, NOW)).isTrue();
    assertThat(store().write(List.of(row("zz-1-a", "second")), 0, NOW)).isFalse();
    assertThat(store().read().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).containsEntry("title", "first"));
  }

  private CatalogStore store() {
    return new CatalogStore(database());
  }

  private static CatalogRow row(String key, String title) {
    return CatalogRow.of(CatalogTable.BILLS, Map.of("key", key, "title", title), Place.of("here"));
  }
}
