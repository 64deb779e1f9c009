package org.votecall.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.votecall.legislature.LegislatorId;
import org.votecall.outcome.Stand;
import org.votecall.report.CountStore.Heard;

/**
 * What callers heard of each member, as far as it may be shown beside the breakdowns by {@link
 * Grouping#OFFICE} and by {@link Grouping#POSITION}. Fewer than five are not told. Nor is what
 * would leave so few when it is taken from the calls to that member, or from all the calls in which
 * the same was heard. How many called a member is told where those breakdowns tell it.
 */
final class BoardCounts {
  /** In the place of a member: whoever else was called. */
  private static final String ELSEWHERE = "";

  private final Map<LegislatorId, List<Heard>> heard;
  private final Map<LegislatorId, List<Counted>> offices;

  /** The offices of which it is told how many called. */
  private final Set<String> toldOffices;

  /** Of whom it is not told how many heard that. */
  private final Map<Stand, Set<String>> hidden = new EnumMap<>(Stand.class);

  /**
   * Decides what is told.
   *
   * @param listed the members of whom it is told
   * @param heard in all calls of the campaign
   * @param called its calls by {@link Grouping#OFFICE}
   */
  BoardCounts(Collection<LegislatorId> listed, List<Heard> heard, List<Counted> called) {
    this.heard = heard.stream().collect(Collectors.groupingBy(Heard::target));
    this.offices =
        called.stream()
            .collect(Collectors.groupingBy(office -> CalledOffice.parse(office.key()).person()));
    this.toldOffices =
        Folding.fold(called).stream().map(Folding.Row::key).collect(Collectors.toSet());
    for (Stand stand : Stand.values()) {
      hidden.put(stand, hidden(stand, Set.copyOf(listed)));
    }
  }

  /** How many heard {@code stand} of {@code member}. */
  Count heard(LegislatorId member, Stand stand) {
    return hidden.getOrDefault(stand, Set.of()).contains(member.value())
        ? Count.UNTOLD
        : Count.of(all(member, stand));
  }

  /** Whether anybody did; that is told, however few did. */
  boolean heardAtAll(LegislatorId member, Stand stand) {
    return all(member, stand) > 0;
  }

  /** All calls to {@code member}. */
  Count calls(LegislatorId member) {
    return of(member).stream().allMatch(this::told)
        ? Count.of(calls(member, this::told))
        : Count.UNTOLD;
  }

  /** The stands, and what else came of calls, that the calls to {@code member} would give away. */
  private Set<String> hiddenBesideCalls(LegislatorId member) {
    List<Counted> parts = parts(member);
    Set<String> few = keys(parts, part -> Folding.few(part.calls()));
    Set<String> wider = Folding.widen(parts, few);
    long told =
        parts.stream()
            .filter(part -> !wider.contains(part.key()))
            .filter(part -> isStand(part.key()))
            .mapToLong(Counted::calls)
            .sum();
    // more than the calls of which we tell would tell of those to an office that is folded
    return told > calls(member, this::told) ? keys(parts, part -> true) : wider;
  }

  /**
   * All calls to {@code member} by {@link Grouping#POSITION}. A stand is kept only of a call that
   * counts.
   */
  private List<Counted> parts(LegislatorId member) {
    List<Counted> parts = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      long calls = all(member, stand);
      parts.add(new Counted(stand.name(), calls, calls));
    }
    long spoken = parts.stream().mapToLong(Counted::calls).sum();
    long reached = of(member).stream().mapToLong(Counted::counting).sum();
    long silent = reached - spoken;
    parts.add(new Counted(Grouping.NOTHING_HEARD, silent, silent));
    parts.add(new Counted(Grouping.NOT_REACHED, calls(member, office -> true) - reached, 0));
    return parts;
  }

  private static boolean isStand(String key) {
    return Arrays.stream(Stand.values()).anyMatch(stand -> stand.name().equals(key));
  }

  /** Of whom it is not told how many heard {@code stand}, so that the others may be told. */
  private Set<String> hidden(Stand stand, Set<LegislatorId> listed) {
    List<Counted> parts = acrossMembers(stand, listed);
    Set<String> untold =
        listed.stream()
            .filter(member -> hiddenBesideCalls(member).contains(stand.name()))
            .filter(member -> heardAtAll(member, stand))
            .map(LegislatorId::value)
            .collect(Collectors.toCollection(HashSet::new));
    boolean few = parts.stream().anyMatch(part -> isElsewhere(part) && Folding.few(part.calls()));
    if (few || !untold.isEmpty()) {
      untold.add(ELSEWHERE);
    }
    return Folding.widen(parts, untold);
  }

  private static boolean isElsewhere(Counted part) {
    return part.key().equals(ELSEWHERE);
  }

  /** How many heard {@code stand}, member by member; together they are told as a position. */
  private List<Counted> acrossMembers(Stand stand, Set<LegislatorId> listed) {
    List<Counted> parts = new ArrayList<>();
    listed.forEach(member -> parts.add(new Counted(member.value(), all(member, stand), 0)));
    long elsewhere =
        heard.keySet().stream()
            .filter(target -> !listed.contains(target))
            .mapToLong(target -> all(target, stand))
            .sum();
    parts.add(new Counted(ELSEWHERE, elsewhere, 0));
    return parts;
  }

  private long all(LegislatorId target, Stand stand) {
    return heard.getOrDefault(target, List.of()).stream()
        .filter(one -> one.stand() == stand)
        .mapToLong(Heard::calls)
        .sum();
  }

  private long calls(LegislatorId member, Predicate<Counted> which) {
    return of(member).stream().filter(which).mapToLong(Counted::calls).sum();
  }

  private List<Counted> of(LegislatorId member) {
    return offices.getOrDefault(member, List.of());
  }

  private boolean told(Counted office) {
    return toldOffices.contains(office.key());
  }

  private static Set<String> keys(List<Counted> parts, Predicate<Counted> which) {
    return parts.stream()
        .filter(which)
        .map(Counted::key)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
