package org.votecall.catalog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.catalog.CatalogStore.Rows;

/** The catalog in force: what the folder has, and what was loaded or changed since. */
public final class CurrentCatalog {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentCatalog.class);

  /**
   * A catalog and the change up to which it is right.
   *
   * @param sound whether it is; otherwise what was loaded does not fit, and it is an older one
   */
  public record Held(long version, Catalog catalog, boolean sound) {}

  private final CatalogStore store;
  private final CatalogBase base;
  private volatile Held held;

  /**
   * Reads what is in force.
   *
   * @throws WorldRejected when what was loaded does not fit the folder
   */
  public CurrentCatalog(CatalogStore store, CatalogBase base) throws WorldRejected {
    this.store = store;
    this.base = base;
    Rows rows = store.read();
    this.held = new Held(rows.version(), base.with(rows.rows()), true);
  }

  public Held held() {
    return held;
  }

  /** Reads the rows anew if they have changed since. */
  public void follow() {
    follow(store.version());
  }

  /** The same, when it is known up to which change. */
  public synchronized void follow(long version) {
    if (held.version() >= version) {
      return;
    }
    Rows rows = store.read();
    try {
      held = new Held(rows.version(), base.with(rows.rows()), true);
      LOG.info("The catalog is at change {} now", rows.version());
    } catch (WorldRejected e) {
      held = new Held(rows.version(), held.catalog(), false);
      LOG.error("What was loaded does not fit this folder; the catalog before stays: {}", e);
    }
  }
}
