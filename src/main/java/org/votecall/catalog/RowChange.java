package org.votecall.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is to be.
 *
 * @param before the cells it has had so far; null where there was no such row
 */
public record RowChange(CatalogEntry entry, @Nullable Map<String, String> before) {
  /** Whether it is so already. */
  public boolean changesNothing() {
    return entry instanceof CatalogRow row
        ? before != null && CatalogRow.same(before, row.cells())
        : before == null;
  }
}
