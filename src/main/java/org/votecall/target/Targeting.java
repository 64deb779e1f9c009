package org.votecall.target;

import java.time.LocalDate;
import java.util.List;
import org.votecall.address.Home;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Roster;
import org.votecall.measure.ScheduledVote;

/** Whom a scheduled vote makes a supporter call: nobody but those the rules name. */
public final class Targeting {
  private Targeting() {}

  /**
   * The targets in the order in which to call them; empty when the seat is vacant.
   *
   * @param home a home whose district in {@code chamber} is settled
   * @param day the day on which the seats are looked at
   */
  public static List<Target> targets(
      ScheduledVote vote, Chamber chamber, Home home, Roster roster, LocalDate day) {
    return TargetRule.ALL.stream()
        .filter(rule -> rule.stages().contains(vote.stage()))
        .flatMap(rule -> rule.selection().select(home, chamber, roster, day).stream())
        .distinct()
        .toList();
  }
}
