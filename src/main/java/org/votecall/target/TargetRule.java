package org.votecall.target;

import static org.votecall.measure.VoteStage.AFTER_VOTE;
import static org.votecall.measure.VoteStage.CLOTURE;
import static org.votecall.measure.VoteStage.COMMITTEE;
import static org.votecall.measure.VoteStage.CONCURRENCE;
import static org.votecall.measure.VoteStage.CONFERENCE;
import static org.votecall.measure.VoteStage.CONFIRMATION;
import static org.votecall.measure.VoteStage.EXECUTIVE;
import static org.votecall.measure.VoteStage.FLOOR;
import static org.votecall.measure.VoteStage.RECONSIDERATION;
import static org.votecall.measure.VoteStage.SUSPENSE;
import static org.votecall.measure.VoteStage.VETO_OVERRIDE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.votecall.campaign.CallPlan;
import org.votecall.measure.VoteStage;

/**
 * One rule of whom a vote makes a supporter call.
 *
 * @param stages the stages of a vote it holds for
 * @param asked whether it holds for a campaign that wants this of its calls
 */
public record TargetRule(
    String name, Set<VoteStage> stages, Predicate<CallPlan> asked, Selection selection) {
  /** A committee votes: the supporter's own member, if they sit on it. */
  public static final TargetRule OWN_MEMBER_ON_COMMITTEE =
      new TargetRule(
          "own member on the committee",
          EnumSet.of(COMMITTEE, SUSPENSE),
          TargetRule::always,
          situation ->
              situation
                  .ownMembers()
                  .filter(situation::isOnCommittee)
                  .map(Targets.own(situation, TargetReason.OWN_MEMBER_ON_COMMITTEE)));

  /** The chair decides what the committee takes up, for the people of the whole state. */
  public static final TargetRule CHAIR =
      new TargetRule(
          "chair of the committee, for everyone",
          EnumSet.of(COMMITTEE, SUSPENSE),
          TargetRule::always,
          Targets::chairs);

  /** The whole chamber votes, so the supporter's own member of it, or members, decide. */
  public static final TargetRule OWN_MEMBER_OF_VOTING_CHAMBER =
      new TargetRule(
          "own member of the voting chamber",
          EnumSet.of(FLOOR, RECONSIDERATION, CLOTURE, CONFIRMATION, VETO_OVERRIDE),
          TargetRule::always,
          situation -> situation.ownMembers().map(Targets.own(situation, TargetReason.OWN_MEMBER)));

  /** The chamber where the bill began agrees to what the other one changed. */
  public static final TargetRule OWN_MEMBER_OF_ORIGIN_CHAMBER =
      new TargetRule(
          "own member of the chamber of origin",
          EnumSet.of(CONCURRENCE),
          TargetRule::always,
          situation ->
              situation
                  .ownMembers()
                  .filter(member -> isOfOrigin(situation))
                  .map(Targets.own(situation, TargetReason.OWN_MEMBER)));

  /** A conference committee negotiates: the supporter's own member, if they are one of it. */
  public static final TargetRule OWN_CONFEREE =
      new TargetRule(
          "own member among the conferees",
          EnumSet.of(CONFERENCE),
          TargetRule::always,
          situation ->
              situation
                  .ownMembersAnywhere()
                  .filter(situation::isOnCommittee)
                  .map(Targets.own(situation, TargetReason.OWN_CONFEREE)));

  /** A chamber votes on what the conferees agreed on: everybody in it has a vote. */
  public static final TargetRule OWN_MEMBER_ON_CONFERENCE_REPORT =
      new TargetRule(
          "own member of the chamber that votes on the conference report",
          EnumSet.of(CONFERENCE),
          TargetRule::always,
          situation ->
              situation.vote().body().committee() == null
                  ? situation.ownMembers().map(Targets.own(situation, TargetReason.OWN_MEMBER))
                  : Stream.empty());

  /** Conferees do what the leaders of the chambers let them. */
  public static final TargetRule LEADERS_OF_CONFERENCE =
      new TargetRule(
          "leaders, in a conference",
          EnumSet.of(CONFERENCE),
          TargetRule::always,
          Targets::leadersOfBoth);

  /** A leader decides what comes to the floor, where the campaign asks for it. */
  public static final TargetRule LEADERS_WHERE_ASKED =
      new TargetRule(
          "leaders, as the campaign asks",
          EnumSet.of(FLOOR, RECONSIDERATION, CONCURRENCE, CLOTURE, CONFIRMATION, VETO_OVERRIDE),
          CallPlan::leaders,
          Targets::leaders);

  /** An author can accept what a committee wants changed, where the campaign asks for it. */
  public static final TargetRule AUTHOR_WHERE_ASKED =
      new TargetRule(
          "author, as the campaign asks",
          EnumSet.of(COMMITTEE, SUSPENSE),
          CallPlan::author,
          Targets::author);

  /** One person decides, for everyone. */
  public static final TargetRule EXECUTIVE_FOR_EVERYONE =
      new TargetRule(
          "the executive, for everyone",
          EnumSet.of(EXECUTIVE),
          TargetRule::always,
          Targets::executive);

  /** Whoever voted is told by those they represent what these think of it. */
  public static final TargetRule OWN_MEMBER_WHO_VOTED =
      new TargetRule(
          "own member who voted",
          EnumSet.of(AFTER_VOTE),
          TargetRule::always,
          situation ->
              situation
                  .ownMembers()
                  .filter(member -> Targets.voted(situation, member))
                  .map(Targets.own(situation, TargetReason.OWN_MEMBER_WHO_VOTED)));

  /** The campaign knows of somebody who matters to all. */
  public static final TargetRule NAMED_BY_CAMPAIGN =
      new TargetRule(
          "people whom the campaign names",
          EnumSet.complementOf(EnumSet.of(AFTER_VOTE)),
          plan -> !plan.named().isEmpty(),
          Targets::named);

  /** All rules, in the order in which their targets are called. */
  public static final List<TargetRule> ALL =
      List.of(
          OWN_MEMBER_ON_COMMITTEE,
          CHAIR,
          OWN_MEMBER_OF_VOTING_CHAMBER,
          OWN_MEMBER_OF_ORIGIN_CHAMBER,
          OWN_CONFEREE,
          OWN_MEMBER_ON_CONFERENCE_REPORT,
          LEADERS_OF_CONFERENCE,
          LEADERS_WHERE_ASKED,
          AUTHOR_WHERE_ASKED,
          EXECUTIVE_FOR_EVERYONE,
          OWN_MEMBER_WHO_VOTED,
          NAMED_BY_CAMPAIGN);

  /** Chooses people in a situation in which the rule holds. */
  @FunctionalInterface
  public interface Selection {
    Stream<Target> select(Situation situation);
  }

  /** The rules that hold for a vote at {@code stage} in a campaign, in their order. */
  public static List<TargetRule> at(VoteStage stage, CallPlan plan) {
    return ALL.stream()
        .filter(rule -> rule.stages().contains(stage) && rule.asked().test(plan))
        .toList();
  }

  private static boolean always(CallPlan plan) {
    return true;
  }

  private static boolean isOfOrigin(Situation situation) {
    return situation.chamber() != null
        && situation.measure().origin().filter(situation.chamber().type()::equals).isPresent();
  }
}
