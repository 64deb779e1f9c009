package org.votecall.simulator;

import org.votecall.address.DistrictFinder;
import org.votecall.address.Resolution;
import org.votecall.address.Search;

/** A finder that can be out of reach. */
final class FaultyFinder implements DistrictFinder {
  private final DistrictFinder real;
  private boolean down;

  FaultyFinder(DistrictFinder real) {
    this.real = real;
  }

  void down(boolean isDown) {
    down = isDown;
  }

  @Override
  public Resolution find(Search search) {
    return down ? new Resolution.Unavailable() : real.find(search);
  }
}
