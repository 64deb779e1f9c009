package org.votecall.atlas.zips;

import java.util.List;
import org.votecall.address.Plan;
import org.votecall.address.ZipArea;

/**
 * Which ZIPs lie in which districts of one kind, by one plan.
 *
 * @param type as {@link org.votecall.legislature.DivisionId#type}
 * @param origin who says so
 * @param areas each with parts of that type only
 */
public record ZipRelation(String type, Plan plan, Origin origin, List<ZipArea> areas) {
  /** Who says so. */
  public enum Origin {
    /** A public file, which has every district there is. */
    PUBLIC,
    /** A table that somebody typed, with the slips that go with it. */
    TYPED
  }

  public ZipRelation {
    areas = List.copyOf(areas);
  }
}
