package org.votecall.address;

/** Finds the districts of a street address. May take its time, so never inside a transaction. */
public interface DistrictFinder {
  /** Never throws for a place it cannot find or a service it cannot reach: those are answers. */
  Resolution find(StreetAddress address);
}
