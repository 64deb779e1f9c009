package org.votecall.target;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.votecall.address.Home;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Roster;
import org.votecall.measure.VoteStage;

/**
 * One rule of whom a vote makes a supporter call.
 *
 * @param stages the stages of a vote it holds for
 */
public record TargetRule(String name, Set<VoteStage> stages, Selection selection) {

  /** The whole chamber votes, so the supporter's own member of it, or members, decide. */
  public static final TargetRule OWN_MEMBER_OF_VOTING_CHAMBER =
      new TargetRule(
          "own member of the voting chamber",
          EnumSet.of(
              VoteStage.FLOOR,
              VoteStage.RECONSIDERATION,
              VoteStage.CONCURRENCE,
              VoteStage.CLOTURE,
              VoteStage.CONFIRMATION,
              VoteStage.VETO_OVERRIDE),
          TargetRule::ownMembers);

  /** All rules, in the order in which their targets are called. */
  public static final List<TargetRule> ALL = List.of(OWN_MEMBER_OF_VOTING_CHAMBER);

  /** Chooses from the roster, on a day, for a home whose district in the chamber is settled. */
  @FunctionalInterface
  public interface Selection {
    List<Target> select(Home home, Chamber chamber, Roster roster, LocalDate day);
  }

  /** Whether any rule knows whom to call at this stage. */
  public static boolean covers(VoteStage stage) {
    return ALL.stream().anyMatch(rule -> rule.stages().contains(stage));
  }

  private static List<Target> ownMembers(Home home, Chamber chamber, Roster roster, LocalDate day) {
    return home.district(chamber).stream()
        .flatMap(district -> roster.representing(district, chamber, day).stream())
        .map(member -> new Target(member, chamber, TargetReason.OWN_MEMBER))
        .toList();
  }
}
