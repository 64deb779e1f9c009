package org.votecall.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.votecall.catalog.bills.PublicVote;
import org.votecall.catalog.bills.Telling;
import org.votecall.measure.Measure;
import org.votecall.measure.MeasureKey;

/**
 * Finds the bills that votes are on. Where a service tells only a number, it is that of a loaded
 * bill: a meeting is about many, and those that nobody loaded are left out, unless it is all.
 */
record BillsNamed(Known known, Telling telling) {
  private static final int MOST_NAMED = 5;

  List<VoteOnBill> of(List<PublicVote> votes) {
    List<VoteOnBill> found = new ArrayList<>();
    List<PublicVote> unknown = new ArrayList<>();
    for (PublicVote vote : votes) {
      bill(vote)
          .ifPresentOrElse(key -> found.add(new VoteOnBill(vote, key)), () -> unknown.add(vote));
    }
    if (!unknown.isEmpty()) {
      tell(unknown, found.isEmpty());
    }
    return found;
  }

  private Optional<String> bill(PublicVote vote) {
    if (vote.session() != null) {
      return Optional.of(
          PublicBillRows.key(vote.jurisdiction().state(), vote.session(), vote.number()));
    }
    List<String> loaded = loaded(vote);
    return loaded.size() == 1 ? Optional.of(loaded.get(0)) : Optional.empty();
  }

  /** Of one number there is a bill in each session. */
  private List<String> loaded(PublicVote vote) {
    return known.measures().stream()
        .filter(one -> one.jurisdiction().equals(vote.jurisdiction().id()))
        .filter(one -> one.billNumber().filter(vote.number()::equals).isPresent())
        .map(Measure::key)
        .map(MeasureKey::value)
        .toList();
  }

  private void tell(List<PublicVote> unknown, boolean all) {
    PublicVote first = unknown.get(0);
    List<String> several = unknown.stream().flatMap(one -> loaded(one).stream()).toList();
    if (!several.isEmpty()) {
      telling
          .problems()
          .add(
              "bill:sessions",
              first.place(),
              "The meeting names no session, and there are several: "
                  + String.join(", ", several)
                  + ". Add the hearing by hand.");
    } else if (all) {
      telling
          .problems()
          .add(
              "bill:not_loaded",
              first.place(),
              "No bill of its agenda is loaded: "
                  + numbers(unknown)
                  + ". Load the one you want first: send LegiScan's getBill, or the bill of Open"
                  + " States, to imports/bills.");
    } else {
      telling
          .notes()
          .add(
              "bill:not_loaded",
              first.place(),
              "Bills that are not loaded are left out: " + numbers(unknown) + ".");
    }
  }

  private static String numbers(List<PublicVote> votes) {
    List<String> all = votes.stream().map(one -> one.number().toString()).distinct().toList();
    String named = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return all.size() > MOST_NAMED ? named + " and others" : named;
  }
}
