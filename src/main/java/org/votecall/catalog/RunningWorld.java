package org.votecall.catalog;

import java.util.function.BooleanSupplier;
import org.votecall.address.Geocoder;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.catalog.CatalogStore.Pointers;

/**
 * The world of a folder, with the catalog and the atlas that are in force. Both are held together:
 * what was loaded together is seen together, whichever instance loaded it.
 */
public final class RunningWorld implements Worlds {
  private final FolderWorld folder;
  private final CatalogStore store;
  private final CurrentCatalog catalog;
  private final CurrentAtlas atlas;
  private final Geocoder geocoder;
  private volatile Version held;

  public RunningWorld(
      FolderWorld folder,
      CatalogStore store,
      CurrentCatalog catalog,
      CurrentAtlas atlas,
      Geocoder geocoder) {
    this.folder = folder;
    this.store = store;
    this.catalog = catalog;
    this.atlas = atlas;
    this.geocoder = geocoder;
    this.held = joined();
  }

  @Override
  public Version current() {
    return held;
  }

  @Override
  public void follow(long version) {
    if (held.version() < version) {
      follow();
    }
  }

  /**
   * Runs {@code commit}, which makes {@code next} of the catalog or gives false. Whoever needs to
   * know it waits for this and not for the rows to be read anew.
   */
  public synchronized boolean committing(BooleanSupplier commit, CurrentCatalog.Held next) {
    boolean done = commit.getAsBoolean();
    if (done) {
      catalog.take(next);
      held = joined();
    }
    return done;
  }

  /** Reads anew what has changed since. */
  public synchronized void follow() {
    Pointers now = store.pointers();
    boolean same = now.version() == catalog.held().version();
    catalog.follow(now.version());
    long edition = same ? now.edition() : catalog.held().edition();
    if (!same || edition != atlas.edition()) {
      atlas.follow(edition);
      held = joined();
    }
  }

  private Version joined() {
    CurrentCatalog.Held now = catalog.held();
    return new Version(now.version(), folder.on(now.catalog(), atlas.get(), geocoder));
  }
}
