package org.votecall.address;

/** Finds where a street address lies. May take its time, so never inside a transaction. */
public interface Geocoder {
  /** Never throws for an address it cannot find or a service it cannot reach: those are answers. */
  Geocoding geocode(StreetAddress address);
}
