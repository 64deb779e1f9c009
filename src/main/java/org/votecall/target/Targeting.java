package org.votecall.target;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Roster;
import org.votecall.measure.ScheduledVote;

/** Whom a scheduled vote makes a supporter call: nobody but those the rules name. */
public final class Targeting {
  private Targeting() {}

  /**
   * The targets in the order in which to call them, each once; empty when no rule names anybody.
   */
  public static List<Target> targets(Situation situation) {
    Set<LegislatorId> named = new HashSet<>();
    return TargetRule.at(situation.vote().stage(), situation.campaign().plan()).stream()
        .flatMap(rule -> rule.selection().select(situation))
        .filter(target -> named.add(target.id()))
        .sorted(order(situation))
        .limit(situation.campaign().plan().most())
        .toList();
  }

  /** The sort is stable: what the order leaves open, the rules decide. */
  private static Comparator<Target> order(Situation situation) {
    return switch (situation.campaign().plan().order()) {
      case OWN_FIRST -> Comparator.comparing(target -> !target.reason().own());
      case NAMED_FIRST -> Comparator.comparing(target -> target.reason() != TargetReason.NAMED);
      case SWING_FIRST ->
          Comparator.comparing(
              target -> !situation.stands().swings(situation.measure().key(), target.id()));
    };
  }

  /** Whether it matters where in the state somebody lives: one person decides for all of it. */
  public static boolean asksWhere(ScheduledVote vote) {
    return vote.body().chamber() != null;
  }

  /**
   * Whether it matters in which of {@code candidates} somebody lives: in a committee it does not
   * where none of those who may be theirs sits on it.
   *
   * @param situation in which the district is not settled
   */
  public static boolean asksWhich(Situation situation, List<DivisionId> candidates) {
    if (situation.vote().body().committee() == null) {
      return true;
    }
    Roster roster = situation.roster();
    Chamber chamber = situation.chamber();
    return chamber != null
        && candidates.stream()
            .anyMatch(
                district ->
                    !chamber.isDistrict(district) // in another state, where nobody is theirs
                        || roster.representing(district, chamber, situation.day()).stream()
                            .anyMatch(situation::isOnCommittee));
  }
}
