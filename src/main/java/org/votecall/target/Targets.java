package org.votecall.target;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Executive;
import org.votecall.legislature.ExecutiveOffice;
import org.votecall.legislature.Leader;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.Ballot;
import org.votecall.words.Localized;

/** The people a rule may name, as targets. */
final class Targets {
  private Targets() {}

  /** Who represents the supporter, for {@code reason}. */
  static Function<Legislator, Target> own(Situation situation, TargetReason reason) {
    return member -> of(member, situation.chamberOf(member).orElseThrow(), reason, null);
  }

  static Stream<Target> chairs(Situation situation) {
    Localized committee =
        Optional.ofNullable(situation.vote().body().committee())
            .flatMap(situation.committees()::find)
            .map(one -> one.name())
            .orElse(null);
    return situation.chairs().stream()
        .flatMap(chair -> sitting(situation, chair, TargetReason.CHAIR, committee));
  }

  static Stream<Target> leaders(Situation situation) {
    ChamberType chamber = situation.vote().body().chamber();
    return chamber == null ? Stream.empty() : leaders(situation, chamber);
  }

  /** Of both chambers, the one that the vote is in first. */
  static Stream<Target> leadersOfBoth(Situation situation) {
    return Stream.concat(
        leaders(situation),
        situation.jurisdiction().chambers().stream()
            .map(Chamber::type)
            .filter(type -> type != situation.vote().body().chamber())
            .flatMap(type -> leaders(situation, type)));
  }

  private static Stream<Target> leaders(Situation situation, ChamberType chamber) {
    return situation.committees().leaders(situation.jurisdiction().id(), chamber).stream()
        .flatMap(leader -> leader(situation, leader));
  }

  private static Stream<Target> leader(Situation situation, Leader leader) {
    return sitting(situation, leader.member(), TargetReason.LEADER, leader.title());
  }

  static Stream<Target> author(Situation situation) {
    return situation.measure().authorId().stream()
        .flatMap(
            author -> sitting(situation, author, TargetReason.AUTHOR, situation.measure().label()));
  }

  /** The governor, or the president: the first of those who serve. */
  static Stream<Target> executive(Situation situation) {
    return executives(situation).limit(1).map(one -> of(one, TargetReason.EXECUTIVE));
  }

  static Stream<Target> named(Situation situation) {
    return situation.campaign().plan().named().stream()
        .flatMap(
            id ->
                Stream.concat(
                    sitting(situation, id, TargetReason.NAMED, null),
                    executives(situation)
                        .filter(one -> one.id().equals(id))
                        .map(one -> of(one, TargetReason.NAMED))));
  }

  /** Whether the roll call of the vote that is over tells how {@code member} voted. */
  static boolean voted(Situation situation, Legislator member) {
    return situation
        .ballot(member.id())
        .filter(ballot -> ballot != Ballot.Value.NOT_VOTING)
        .isPresent();
  }

  private static Stream<Executive> executives(Situation situation) {
    return situation.roster().executives(situation.jurisdiction().id(), situation.day()).stream();
  }

  private static Stream<Target> sitting(
      Situation situation, LegislatorId id, TargetReason reason, @Nullable Localized role) {
    return situation.roster().sitting(id, situation.day()).stream()
        .flatMap(
            member ->
                situation.chamberOf(member).stream()
                    .map(chamber -> of(member, chamber, reason, role)));
  }

  private static Target of(
      Legislator member, Chamber chamber, TargetReason reason, @Nullable Localized role) {
    return new Target(
        member, chamber, member.division(), chamber.titleIn(member.division()), reason, role);
  }

  private static Target of(Executive executive, TargetReason reason) {
    return new Target(
        executive, null, null, ExecutiveOffice.titled(executive.title()).title(), reason, null);
  }
}
