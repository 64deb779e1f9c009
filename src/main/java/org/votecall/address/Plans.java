package org.votecall.address;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.votecall.legislature.DivisionId;

/** Which lines are in force where, on any day. */
public final class Plans {
  private static final Comparator<Plan> NEWEST_FIRST =
      Comparator.comparing(Plan::from, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(Plan::until, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Plan::name);

  private final Map<Layer, List<Plan>> newestFirst = new HashMap<>();

  public Plans(Map<Layer, ? extends Iterable<Plan>> plans) {
    plans.forEach(
        (layer, some) -> {
          TreeSet<Plan> sorted = new TreeSet<>(NEWEST_FIRST);
          some.forEach(sorted::add);
          newestFirst.put(layer, List.copyOf(sorted));
        });
  }

  /**
   * The plan in force on {@code day}: the newest that has begun. Empty where nothing is known of
   * the layer, and where the newest has ended, because an older one does not come back.
   */
  public Optional<Plan> inForce(Layer layer, LocalDate day) {
    return newestFirst.getOrDefault(layer, List.of()).stream()
        .filter(plan -> plan.begunBy(day))
        .findFirst()
        .filter(plan -> plan.inForce(day));
  }

  public boolean know(Layer layer) {
    return newestFirst.containsKey(layer);
  }

  /** Whether the lines in which {@code settled} was found are those in force on {@code day}. */
  boolean current(Settled settled, LocalDate day) {
    Layer layer = Layer.of(settled.division());
    return !know(layer)
        || inForce(layer, day)
            .filter(plan -> Objects.equals(plan.from(), settled.linesFrom()))
            .isPresent();
  }

  /** {@code division} as it is settled by the lines of {@code day}. */
  Settled settle(DivisionId division, LocalDate day) {
    return new Settled(division, inForce(Layer.of(division), day).map(Plan::from).orElse(null));
  }
}
