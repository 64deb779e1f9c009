package org.votecall.address;

/** Finds the districts of a street address. May take its time, so never inside a transaction. */
@FunctionalInterface
public interface DistrictFinder {
  /**
   * Settles the chamber that is asked about, and whatever other chambers it settles on the way.
   * Never throws for a place it cannot find or a service it cannot reach: those are answers.
   */
  Resolution find(Search search);

  /** Asks this one first, and {@code other} where this knows no such place. */
  default DistrictFinder or(DistrictFinder other) {
    return search -> {
      Resolution found = find(search);
      return found instanceof Resolution.Unknown ? other.find(search) : found;
    };
  }
}
