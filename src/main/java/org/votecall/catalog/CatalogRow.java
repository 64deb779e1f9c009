package org.votecall.catalog;

import java.util.Map;
import java.util.TreeMap;
import org.votecall.problem.Place;

/**
 * One row that was loaded or changed while running.
 *
 * @param place where it was written, for whoever has to mend it
 */
public record CatalogRow(CatalogTable table, String key, Map<String, String> cells, Place place)
    implements CatalogPiece {

  public CatalogRow {
    cells = Map.copyOf(cells);
  }

  static CatalogRow of(CatalogTable table, Map<String, String> cells, Place place) {
    return new CatalogRow(table, table.keyOf(cells), cells, place);
  }

  /** Whether both say the same: an empty cell is as good as none. */
  static boolean same(Map<String, String> one, Map<String, String> other) {
    return filled(one).equals(filled(other));
  }

  private static Map<String, String> filled(Map<String, String> cells) {
    Map<String, String> filled = new TreeMap<>();
    cells.forEach(
        (column, text) -> {
          if (!text.isBlank()) {
            filled.put(column, text.strip());
          }
        });
    return filled;
  }
}
