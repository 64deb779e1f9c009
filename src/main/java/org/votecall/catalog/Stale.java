package org.votecall.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row is another by now than whoever writes it believes; nothing was changed. */
public final class Stale extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Map<String, String> current;

  Stale(CatalogTable table, String key, @Nullable Map<String, String> current) {
    super(
        current == null
            ? "There is no " + table.kind() + " " + key + " any more."
            : "Somebody else has changed " + table.kind() + " " + key + " in the meantime.");
    this.current = current;
  }

  /** The row as it is; null where there is none. */
  public @Nullable Map<String, String> current() {
    return current;
  }
}
