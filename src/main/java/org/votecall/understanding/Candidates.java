package org.votecall.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The ZIPs of a message, or its districts, that may be the supporter's own. */
final class Candidates<T> {
  /** One of them, and what is said of whose it is. */
  record Candidate<T>(T place, Set<Whose> whose) {
    boolean is(Whose theirs) {
      return whose.contains(theirs);
    }
  }

  private final List<Candidate<T>> all = new ArrayList<>();

  /** Takes {@code place}, unless it is somebody else's. */
  void add(T place, Set<Whose> whose) {
    if (!whose.contains(Whose.NOT_MINE)) {
      all.add(new Candidate<>(place, whose));
    }
  }

  /** Leaves out those of which another says the same and {@code more}. */
  void leaveOut(BiPredicate<T, T> more) {
    all.removeAll(
        all.stream()
            .filter(one -> all.stream().anyMatch(other -> more.test(other.place(), one.place())))
            .toList());
  }

  /** The one that may be home: of two, the one they say is theirs. We do not guess. */
  Optional<Candidate<T>> home() {
    return only(one -> one.is(Whose.MINE))
        .or(() -> only(one -> one.is(Whose.ALONE)))
        .or(() -> only(one -> true));
  }

  private Optional<Candidate<T>> only(Predicate<Candidate<T>> theirs) {
    List<Candidate<T>> left = all.stream().filter(theirs).toList();
    return left.stream().map(Candidate::place).distinct().count() == 1
        ? Optional.of(left.get(0))
        : Optional.empty();
  }
}
