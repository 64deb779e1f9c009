package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.audit.AuditLine;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.problem.Place;

/** What holds of the rows that admins change, on whichever database. */
abstract class CatalogStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Author SOMEBODY = new Author("somebody");

  private long told;

  abstract Database database();

  /** The audit is never emptied, not even between tests. */
  @BeforeEach
  void begin() {
    told =
        new AuditStore(database())
            .read(new AuditStore.Wanted(null, null, Long.MAX_VALUE, 1)).stream()
                .mapToLong(AuditLine::number)
                .sum();
  }

  @Test
  void nothingIsThereBeforeTheFirstChange() {
    assertThat(store().read()).isEqualTo(new CatalogStore.Rows(0, 0, List.of(), List.of()));
  }

  @Test
  void whatIsWrittenIsReadAndCounted() {
    CatalogRow bill = row("zz-1-a", "Ünïted \"quotes\", commas\nand lines");
    assertThat(write(0, bill)).isTrue();
    CatalogStore.Rows rows = store().read();
    assertThat(rows.version()).isEqualTo(1);
    assertThat(titles(rows)).containsExactly("zz-1-a Ünïted \"quotes\", commas\nand lines");
    assertThat(store().pointers().version()).isEqualTo(1);
  }

  @Test
  void aRowWithTheSameKeyIsReplaced() {
    write(0, row("zz-1-a", "one"), row("zz-1-b", "two"));
    write(1, row("zz-1-a", "three"));
    assertThat(titles(store().read())).containsExactlyInAnyOrder("zz-1-a three", "zz-1-b two");
  }

  @Test
  void whoeverComesSecondOnTheSameVersionChangesNothing() {
    assertThat(write(0, row("zz-1-a", "first"))).isTrue();
    assertThat(write(0, row("zz-1-a", "second"))).isFalse();
    assertThat(titles(store().read())).containsExactly("zz-1-a first");
  }

  @Test
  void aRowThatWasTakenOutIsKeptAsTakenOut() {
    CatalogRemoval removal = new CatalogRemoval(CatalogTable.BILLS, "zz-1-a");
    write(0, row("zz-1-a", "first"), row("zz-1-b", "stays"));
    write(1, removal);
    assertThat(store().read().rows()).contains(removal);
    write(2, row("zz-1-a", "again"));
    assertThat(titles(store().read())).containsExactlyInAnyOrder("zz-1-a again", "zz-1-b stays");
  }

  @Test
  void whoChangedWhatIsWrittenDown() {
    write(0, row("zz-1-a", "first"));
    write(0, row("zz-1-a", "came too late"));
    Map<String, String> before = row("zz-1-a", "first").cells();
    store()
        .write(
            List.of(new RowChange(new CatalogRemoval(CatalogTable.BILLS, "zz-1-a"), before)),
            1,
            NOW.plusSeconds(5));
    List<AuditLine> lines = audit("zz-1-a");
    assertThat(lines).extracting(line -> line.entry().act()).containsExactly("delete", "put");
    assertThat(lines).allMatch(line -> line.who().equals(SOMEBODY));
    assertThat(lines.get(1).at()).isEqualTo(NOW);
    assertThat(lines.get(1).entry().before()).isNull();
    assertThat(lines.get(1).entry().after()).contains("first");
    assertThat(lines.get(0).entry().before()).contains("first");
    assertThat(lines.get(0).entry().after()).isNull();
  }

  @Test
  void nobodyEditsTheAudit() {
    write(0, row("zz-1-a", "first"));
    for (String edit : List.of("UPDATE audit SET who = 'nobody'", "DELETE FROM audit")) {
      assertThatThrownBy(() -> database().write(handle -> handle.execute(edit)))
          .hasStackTraceContaining("never changed");
    }
    assertThat(audit("zz-1-a")).singleElement().extracting(AuditLine::who).isEqualTo(SOMEBODY);
  }

  /** The newest first; those of other tests of the same database lie before them. */
  private List<AuditLine> audit(String key) {
    List<AuditLine> all =
        new AuditStore(database()).read(new AuditStore.Wanted("bills", key, Long.MAX_VALUE, 1_000));
    int begin = 0;
    while (begin < all.size() && all.get(begin).number() > told) {
      begin++;
    }
    return all.subList(0, begin);
  }

  private boolean write(long version, CatalogEntry... entries) {
    return store()
        .write(
            Arrays.stream(entries).map(entry -> new RowChange(entry, null)).toList(), version, NOW);
  }

  private static List<String> titles(CatalogStore.Rows rows) {
    return rows.rows().stream()
        .map(CatalogRow.class::cast)
        .map(row -> row.key() + " " + row.cells().get("title"))
        .toList();
  }

  private CatalogStore store() {
    return new CatalogStore(database(), SOMEBODY);
  }

  private static CatalogRow row(String key, String title) {
    return CatalogRow.of(CatalogTable.BILLS, Map.of("key", key, "title", title), Place.of("here"));
  }
}
