package org.votecall.atlas.zips;

import java.util.List;
import org.votecall.address.Plan;
import org.votecall.address.ZipArea;

/**
 * Which ZIPs lie in which districts of one kind, by one plan.
 *
 * @param type as {@link org.votecall.legislature.DivisionId#type}
 * @param areas each with parts of that type only
 */
public record ZipRelation(String type, Plan plan, List<ZipArea> areas) {
  public ZipRelation {
    areas = List.copyOf(areas);
  }
}
