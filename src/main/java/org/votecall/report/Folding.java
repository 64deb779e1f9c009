package org.votecall.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides figures so small that they may tell of one caller. Supporters are told how many calls count
 * toward the goal, so nothing may come out either by taking what is shown from that.
 *
 * <ul>
 *   <li>A row with fewer than five calls is folded into one row of others, whose key is empty.
 *       Others have at least five calls, of which none or at least five count toward the goal, and
 *       none or at least five do not: until that is so, the smallest row that brings it nearer is
 *       folded too. What others are made of is not told. Fewer than five calls in all stay one row
 *       without a number.
 *   <li>A row tells how many of its calls count unless one to four do, or one to four do not. Where
 *       one row does not tell, at least one more does not, and more until what remains when the
 *       others are taken from the total is as large as in a row of others.
 * </ul>
 *
 * <p>What is so of all calls together is no secret: a campaign of which three calls count has three
 * in all its rows. Whoever reads twice, before and after a call, sees it come; so does whoever asks
 * for the tally twice.
 */
public final class Folding {
  /** The smallest number of calls that is shown. */
  public static final long LEAST = 5;

  /** The key of the row into which others are folded. */
  public static final String OTHERS = "";

  private Folding() {}

  /**
   * Reports with something in common, as they may be shown.
   *
   * @param key {@link #OTHERS} for those that are folded
   * @param counting how many of {@code calls} count toward the goal
   */
  public record Row(String key, Count calls, Count counting) {}

  /** The rows to show, in the order of {@code parts}; the others, if there are any, come last. */
  static List<Row> fold(List<Counted> parts) {
    Set<String> folded = widen(parts, keys(parts, part -> few(part.calls())));
    Counted others = sum(parts, folded);
    if (few(others.calls())) {
      return List.of(new Row(OTHERS, Count.FEW, Count.UNTOLD));
    }
    List<Counted> shown =
        Stream.concat(
                parts.stream().filter(part -> !folded.contains(part.key())),
                Stream.of(others).filter(all -> all.calls() > 0))
            .toList();
    Set<String> silent =
        widen(shown, keys(shown, part -> few(part.counting()) || few(part.rest())));
    return shown.stream()
        .map(
            part ->
                new Row(
                    part.key(),
                    Count.of(part.calls()),
                    silent.contains(part.key()) ? Count.UNTOLD : Count.of(part.counting())))
        .toList();
  }

  /**
   * Adds to {@code hidden}, the smallest first, until they cannot be told from their sum: none is
   * alone, and of their calls neither those that count nor the others are few.
   *
   * @param parts all that add up to something known
   */
  static Set<String> widen(Collection<Counted> parts, Set<String> hidden) {
    Set<String> wider = new HashSet<>(hidden);
    Optional<String> next = missing(parts, wider);
    while (next.isPresent()) {
      wider.add(next.get());
      next = missing(parts, wider);
    }
    return wider;
  }

  /** What has to be hidden too; none when it is enough, or nothing is left that would help. */
  private static Optional<String> missing(Collection<Counted> parts, Set<String> hidden) {
    Counted sum = sum(parts, hidden);
    boolean alone = parts.stream().filter(part -> part.calls() > 0).filter(in(hidden)).count() == 1;
    List<Predicate<Counted>> wanted = new ArrayList<>();
    if (few(sum.counting())) {
      wanted.add(part -> part.counting() > 0);
    }
    if (few(sum.rest())) {
      wanted.add(part -> part.rest() > 0);
    }
    if (few(sum.calls()) || alone) {
      wanted.add(part -> part.calls() > 0);
    }
    return wanted.stream()
        .flatMap(
            helps ->
                parts.stream()
                    .filter(in(hidden).negate().and(helps))
                    .min(Comparator.comparing(Counted::calls).thenComparing(Counted::key))
                    .stream())
        .map(Counted::key)
        .findFirst();
  }

  private static Counted sum(Collection<Counted> parts, Set<String> keys) {
    List<Counted> those = parts.stream().filter(in(keys)).toList();
    return new Counted(
        OTHERS,
        those.stream().mapToLong(Counted::calls).sum(),
        those.stream().mapToLong(Counted::counting).sum());
  }

  private static Set<String> keys(List<Counted> parts, Predicate<Counted> which) {
    return parts.stream().filter(which).map(Counted::key).collect(Collectors.toSet());
  }

  private static Predicate<Counted> in(Set<String> keys) {
    return part -> keys.contains(part.key());
  }

  /** Whether so many are too few to be shown; none is not. */
  static boolean few(long calls) {
    return calls > 0 && calls < LEAST;
  }
}
