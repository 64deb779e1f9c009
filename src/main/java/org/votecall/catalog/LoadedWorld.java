package org.votecall.catalog;

import org.votecall.address.Atlas;
import org.votecall.address.DistrictFinder;

/** A world folder, read: what is small, what is large, and who finds its addresses. */
public record LoadedWorld(Catalog catalog, Atlas atlas, DistrictFinder finder) {}
