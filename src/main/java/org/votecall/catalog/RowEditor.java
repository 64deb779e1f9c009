package org.votecall.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogChanges.Change;
import org.votecall.catalog.CatalogChanges.Found;
import org.votecall.legislature.Jurisdictions;
import org.votecall.table.Day;

/** Reads, writes and takes out single rows of the catalog in force. */
public final class RowEditor {
  private final CatalogChanges changes;
  private final Day day;
  private final Jurisdictions known;

  public RowEditor(CatalogStore store, CatalogBase base) {
    this.changes = new CatalogChanges(store, base);
    this.day = base.day();
    this.known = base.jurisdictions();
  }

  /**
   * A row that is in force.
   *
   * @param cells with days that were told as "today" as what they are
   * @param mark of this state of it
   */
  public record Recorded(Map<String, String> cells, String mark) {}

  /** Every row of {@code table} that is in force, by their keys. */
  public SortedMap<String, Recorded> all(CatalogTable table) {
    SortedMap<String, Recorded> all = new TreeMap<>();
    JurisdictionTables.rows(known, table)
        .forEach((key, cells) -> all.put(key, recorded(table, cells)));
    changes.rows().all(table).forEach((key, cells) -> all.put(key, recorded(table, cells)));
    return all;
  }

  private Recorded recorded(CatalogTable table, Map<String, String> cells) {
    Map<String, String> absolute = absolute(table, cells);
    return new Recorded(absolute, CatalogRow.mark(absolute));
  }

  private Map<String, String> absolute(CatalogTable table, Map<String, String> cells) {
    return table == CatalogTable.VOTES ? new VoteTable(day).absolute(cells) : cells;
  }

  /**
   * Writes {@code rows} in the place of those with their keys: all or none.
   *
   * @param expecting what whoever writes believes of the first of them
   * @return what has changed; empty where all was so already
   * @throws Stale when it is otherwise
   * @throws WorldRejected when the catalog would not fit together with them
   */
  public Changed<List<RowChange>> put(
      List<? extends CatalogEntry> rows, Expecting expecting, Instant now)
      throws WorldRejected, Stale {
    return changes.change(
        found -> {
          require(expecting, found, rows.get(0));
          List<? extends CatalogEntry> other =
              rows.stream().filter(entry -> !isSo(entry, found)).toList();
          return new Change<>(
              other.stream().map(entry -> new RowChange(entry, current(entry, found))).toList(),
              other);
        },
        now);
  }

  private void require(Expecting expecting, Found found, CatalogEntry entry) throws Stale {
    @Nullable Map<String, String> current = current(entry, found);
    if (!expecting.holds(current)) {
      throw new Stale(entry.table(), entry.key(), current);
    }
  }

  /** What is known of old counts like what was loaded, but stays when that is taken out. */
  private boolean isSo(CatalogEntry entry, Found found) {
    @Nullable Map<String, String> current = current(entry, found);
    return found.before().has(entry)
        || (entry instanceof CatalogRow row
            && current != null
            && CatalogRow.same(current, row.cells()));
  }

  /** As it is told to whoever reads it. */
  private @Nullable Map<String, String> current(CatalogEntry entry, Found found) {
    return found
        .before()
        .cells(entry.table(), entry.key())
        .map(cells -> absolute(entry.table(), cells))
        .orElseGet(() -> JurisdictionTables.rows(known, entry.table()).get(entry.key()));
  }
}
