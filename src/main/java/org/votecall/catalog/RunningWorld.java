package org.votecall.catalog;

import org.votecall.address.Geocoder;
import org.votecall.atlas.CurrentAtlas;

/** The world of a folder, with the catalog and the atlas that are in force. */
public final class RunningWorld implements Worlds {
  private final FolderWorld folder;
  private final CurrentCatalog catalog;
  private final CurrentAtlas atlas;
  private final Geocoder geocoder;

  public RunningWorld(
      FolderWorld folder, CurrentCatalog catalog, CurrentAtlas atlas, Geocoder geocoder) {
    this.folder = folder;
    this.catalog = catalog;
    this.atlas = atlas;
    this.geocoder = geocoder;
  }

  @Override
  public Version current() {
    CurrentCatalog.Held held = catalog.held();
    return new Version(held.version(), folder.on(held.catalog(), atlas.get(), geocoder));
  }

  @Override
  public void follow(long version) {
    catalog.follow(version);
  }
}
