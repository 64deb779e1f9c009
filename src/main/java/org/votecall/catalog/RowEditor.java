package org.votecall.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogChanges.Change;
import org.votecall.catalog.CatalogChanges.Found;
import org.votecall.catalog.CatalogEditor.Changed;
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
  public SortedMap<String, Recorded> all(CatalogTable table) throws WorldRejected {
    SortedMap<String, Recorded> all = new TreeMap<>();
    JurisdictionTables.rows(known, table)
        .forEach((key, cells) -> all.put(key, new Recorded(cells, CatalogRow.mark(cells))));
    changes
        .find()
        .before()
        .all(table)
        .forEach(
            (key, cells) ->
                all.put(key, new Recorded(absolute(table, cells), CatalogRow.mark(cells))));
    return all;
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
          return new Change<>(CatalogChanges.other(found, rows), rows);
        },
        now);
  }

  private static void require(Expecting expecting, Found found, CatalogEntry entry) throws Stale {
    Optional<Map<String, String>> there = found.before().cells(entry.table(), entry.key());
    @Nullable Map<String, String> current = there.orElse(null);
    if (!expecting.holds(current)) {
      throw new Stale(entry.table(), entry.key(), current);
    }
  }
}
