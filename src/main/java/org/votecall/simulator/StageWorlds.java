package org.votecall.simulator;

import org.votecall.address.Atlas;
import org.votecall.address.DistrictFinder;
import org.votecall.catalog.CurrentCatalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.Worlds;

/** The world on a stage: its catalog may change, its people and places stay. */
record StageWorlds(CurrentCatalog catalog, Atlas atlas, DistrictFinder finder) implements Worlds {

  @Override
  public Version current() {
    CurrentCatalog.Held held = catalog.held();
    return new Version(held.version(), new LoadedWorld(held.catalog(), atlas, finder));
  }

  @Override
  public void follow(long version) {
    catalog.follow(version);
  }
}
