package org.votecall.address;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.votecall.legislature.DivisionId;

/** Stub. */
public final class DistrictMap {
  public static final DistrictMap EMPTY = new DistrictMap();

  public List<DivisionId> at(Point point, BiPredicate<DivisionId, Plan> inForce) {
    return List.of();
  }

  public List<DivisionId> around(
      Point point, double metres, BiPredicate<DivisionId, Plan> inForce) {
    return List.of();
  }

  public boolean has(Layer layer) {
    return false;
  }

  public Set<DivisionId> divisions() {
    return Set.of();
  }
}
