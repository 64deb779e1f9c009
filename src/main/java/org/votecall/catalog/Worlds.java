package org.votecall.catalog;

/** The world as it is loaded now, wherever it is kept. */
public interface Worlds {

  /**
   * A world, and the change of the catalog up to which it knows all.
   *
   * @param version as {@link CatalogStore#version} counts
   */
  record Version(long version, LoadedWorld world) {}

  Version current();

  /** Makes sure that {@link #current} knows all changes up to {@code version}. */
  void follow(long version);
}
