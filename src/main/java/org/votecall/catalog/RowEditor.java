package org.votecall.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogChanges.Change;
import org.votecall.catalog.CatalogChanges.Found;
import org.votecall.catalog.CatalogEditor.Changed;

/** Reads, writes and takes out single rows of the catalog in force. */
public final class RowEditor {
  private final CatalogChanges changes;

  public RowEditor(CatalogStore store, CatalogBase base) {
    this.changes = new CatalogChanges(store, base);
  }

  /** The cells of every row of {@code table} that is in force, by their keys. */
  public SortedMap<String, Map<String, String>> all(CatalogTable table) throws WorldRejected {
    return changes.find().before().all(table);
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
