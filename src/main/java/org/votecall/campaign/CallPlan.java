package org.votecall.campaign;

import java.util.List;
import org.votecall.legislature.LegislatorId;

/**
 * What a campaign wants of the calls beside what its vote makes of them.
 *
 * @param named people whom everybody is asked to call too
 * @param leaders whether the leaders of the chamber that votes are called too
 * @param author whether the author is called too while a committee has the bill
 * @param order whom to call first
 * @param most how many people one supporter is asked to call, at most
 * @param officeCap how many calls a day an office is sent before others are; 0 means no limit
 */
public record CallPlan(
    List<LegislatorId> named,
    boolean leaders,
    boolean author,
    Order order,
    int most,
    int officeCap) {
  public static final int MOST = 10;
  public static final int OFFICE_CAP = 60;
  public static final CallPlan USUAL =
      new CallPlan(List.of(), false, false, Order.OWN_FIRST, MOST, OFFICE_CAP);

  /** Whom to call first. */
  public enum Order {
    OWN_FIRST,
    NAMED_FIRST,
    /** Those whose stand is open. */
    SWING_FIRST
  }

  public CallPlan {
    named = List.copyOf(named);
  }
}
