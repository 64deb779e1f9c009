package org.votecall.catalog;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.script.version.ScriptHistory;

/** The catalog in force: what the folder has, and what was loaded or changed since. */
public final class CurrentCatalog {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentCatalog.class);

  /**
   * A catalog, and the change up to which it knows all.
   *
   * @param edition of the atlas that was in force with it
   * @param left what was loaded and does not fit the folder; it is left out
   * @param scripts all that was saved and told of scripts
   */
  public record Held(
      long version,
      long edition,
      Catalog catalog,
      List<CatalogPiece> left,
      List<ScriptHistory> scripts) {}

  private final CatalogStore store;
  private final CatalogBase base;
  private volatile Held held;

  /**
   * Reads what is in force.
   *
   * @throws WorldRejected when the folder itself is not sound
   */
  public CurrentCatalog(CatalogStore store, CatalogBase base) throws WorldRejected {
    this.store = store;
    this.base = base;
    this.held = read();
  }

  public Held held() {
    return held;
  }

  /** Reads the rows anew, unless all changes up to {@code version} are known. */
  public synchronized void follow(long version) {
    if (held.version() >= version) {
      return;
    }
    try {
      held = read();
      LOG.debug("The catalog is at change {} now", held.version());
    } catch (WorldRejected e) {
      throw new IllegalStateException("a folder that was sound is no longer", e);
    }
  }

  /** Holds {@code next}, which somebody has made of what is held, and which is in force now. */
  synchronized void take(Held next) {
    if (next.version() > held.version()) {
      held = next;
    }
  }

  private Held read() throws WorldRejected {
    Rows rows = store.read();
    CatalogBase.Fitted fitted = base.fitting(rows.pieces());
    fitted
        .left()
        .forEach(piece -> LOG.error("{} does not fit the folder; left out", piece.place()));
    return new Held(
        rows.version(), rows.edition(), fitted.catalog(), fitted.left(), rows.scripts());
  }
}
