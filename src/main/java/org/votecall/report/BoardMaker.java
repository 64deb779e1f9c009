package org.votecall.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.calendar.Entry;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.CommitteeKey;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Official;
import org.votecall.measure.Position;
import org.votecall.measure.ScheduledVote;
import org.votecall.outcome.Stand;
import org.votecall.report.CountStore.Heard;
import org.votecall.report.PositionsBoard.Member;

/** Lists who votes or decides next, and puts beside each what was heard. */
final class BoardMaker {
  private static final Comparator<Legislator> BY_DISTRICT =
      Comparator.comparing(Legislator::division, DivisionId.IN_ORDER)
          .thenComparing(Legislator::name);

  private final Scope scope;
  private final Entry entry;
  private final List<Heard> heard;
  private final List<Counted> offices;

  /**
   * Takes what is counted.
   *
   * @param heard in all calls of the campaign
   * @param offices its calls by {@link Grouping#OFFICE}
   */
  BoardMaker(Scope scope, List<Heard> heard, List<Counted> offices) {
    this.scope = scope;
    this.entry = scope.standing();
    this.heard = List.copyOf(heard);
    this.offices = List.copyOf(offices);
  }

  PositionsBoard board() {
    ScheduledVote vote = entry.vote();
    List<? extends Official> listed = vote == null ? List.of() : listed(vote);
    BoardCounts counts =
        new BoardCounts(listed.stream().map(Official::id).toList(), heard, offices);
    return new PositionsBoard(
        scope.campaign(),
        scope.now(),
        vote,
        entry.body(),
        listed.stream().map(official -> member(official, counts)).toList());
  }

  /** The chamber, and those of a committee who sit in the other one; or who decides alone. */
  private List<? extends Official> listed(ScheduledVote vote) {
    Optional<Chamber> chamber = scope.catalog().chamber(scope.measure(), vote);
    if (chamber.isEmpty()) {
      return scope.roster().executives(scope.jurisdiction().id(), scope.today()).stream()
          .limit(1)
          .toList();
    }
    return scope.roster().seats().stream()
        .filter(seat -> seat.jurisdiction().equals(scope.jurisdiction().id()))
        .flatMap(seat -> scope.roster().holding(seat, scope.today()).stream())
        .filter(member -> chamber.get().has(member.seat()) || onCommittee(member.id()))
        .sorted(BY_DISTRICT)
        .toList();
  }

  private boolean onCommittee(LegislatorId id) {
    ScheduledVote vote = entry.vote();
    CommitteeKey committee = vote == null ? null : vote.body().committee();
    return committee != null && scope.catalog().committees().isOn(committee, id);
  }

  private Member member(Official official, BoardCounts counts) {
    LegislatorId id = official.id();
    Optional<Legislator> legislator =
        official instanceof Legislator member ? Optional.of(member) : Optional.empty();
    Position known = scope.catalog().stands().on(scope.campaign().measure(), id).orElse(null);
    return new Member(
        id,
        official.name(),
        legislator.map(Legislator::party).orElse(""),
        legislator.flatMap(this::district).orElse(""),
        legislator.map(one -> one.division().toString()).orElse(""),
        onCommittee(id),
        known,
        counts.heard(id, Stand.YES),
        counts.heard(id, Stand.NO),
        counts.heard(id, Stand.WOULD_NOT_SAY),
        lastHeard(id),
        counts.calls(id),
        known != null && contradicted(known, counts));
  }

  /** Whether any caller heard the opposite. What is open, no report contradicts. */
  private static boolean contradicted(Position known, BoardCounts counts) {
    return switch (known.value()) {
      case YES, LEANS_YES -> counts.heardAtAll(known.member(), Stand.NO);
      case NO, LEANS_NO -> counts.heardAtAll(known.member(), Stand.YES);
      case UNDECIDED -> false;
    };
  }

  private Optional<String> district(Legislator member) {
    return scope
        .jurisdiction()
        .chamber(member.seat().chamber())
        .map(chamber -> chamber.nameOf(member.division()).english());
  }

  private @Nullable LocalDate lastHeard(LegislatorId id) {
    return heard.stream()
        .filter(one -> one.target().equals(id))
        .map(one -> one.lastDay(scope.zone()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
