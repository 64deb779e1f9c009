package org.votecall.catalog;

import org.votecall.problem.Place;

/** A row that was taken out: what the world's folder has of it does not count. */
public record CatalogRemoval(CatalogTable table, String key) implements CatalogEntry {
  @Override
  public Place place() {
    return Place.of("removed " + table.kind() + " " + key);
  }
}
