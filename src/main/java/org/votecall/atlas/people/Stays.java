package org.votecall.atlas.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Legislator;

/** Terms of one person in one seat that follow each other: one stay, however often elected. */
final class Stays {
  private static final Comparator<Legislator> BY_SINCE =
      Comparator.comparing(
          Legislator::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private Stays() {}

  static List<Legislator> joined(List<Legislator> terms) {
    List<Legislator> stays = new ArrayList<>();
    terms.stream().sorted(BY_SINCE).forEach(term -> append(stays, term));
    return List.copyOf(stays);
  }

  private static void append(List<Legislator> stays, Legislator term) {
    for (int at = 0; at < stays.size(); at++) {
      if (goesOn(stays.get(at), term)) {
        stays.set(at, from(stays.get(at).since(), term));
        return;
      }
    }
    stays.add(term);
  }

  private static boolean goesOn(Legislator earlier, Legislator later) {
    LocalDate until = earlier.until();
    LocalDate since = later.since();
    return earlier.seat().equals(later.seat())
        && (until == null || since == null || !since.isAfter(until));
  }

  private static Legislator from(@Nullable LocalDate since, Legislator term) {
    return new Legislator(
        term.id(),
        term.seat(),
        term.name(),
        term.firstName(),
        term.lastName(),
        term.party(),
        since,
        term.until(),
        term.offices());
  }
}
