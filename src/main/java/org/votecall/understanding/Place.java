package org.votecall.understanding;

import org.jspecify.annotations.Nullable;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/**
 * A place that a message names, if it may be somebody's home.
 *
 * @param district only where the message says that it is theirs, or says little else
 * @param said whether the message says that it is where the supporter lives
 */
public record Place(
    @Nullable Zip zip,
    @Nullable StreetAddress address,
    @Nullable StatedDistrict district,
    boolean said) {
  static final Place NONE = new Place(null, null, null, false);

  public boolean none() {
    return zip == null && address == null && district == null;
  }
}
