package org.votecall.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.votecall.catalog.bills.PublicVote;
import org.votecall.catalog.bills.Telling;
import org.votecall.legislature.CommitteeKey;
import org.votecall.problem.Place;

/**
 * Writes votes that public services tell as rows of {@code votes.csv}. A key is made of the day and
 * the committee, not of a number in a row: whichever service tells of a vote, and whenever, it is
 * the same row, and one that was planned becomes the one that was taken.
 */
record PublicVoteRows(Known known, Telling telling) {

  /** With rows for the committees that nobody loaded. */
  List<CatalogRow> of(List<PublicVote> votes) {
    Map<String, CatalogRow> committees = new LinkedHashMap<>();
    List<CatalogRow> rows = new ArrayList<>();
    List<PublicVote> forgotten = new ArrayList<>();
    byKey(new BillsNamed(known, telling).of(votes))
        .forEach(
            (key, one) -> {
              if (one.vote().isForgotten(telling.now())) {
                forgotten.add(one.vote());
                return;
              }
              committee(one).ifPresent(row -> committees.put(row.key(), row));
              rows.add(one.row(key));
            });
    if (!forgotten.isEmpty()) {
      leaveOut(forgotten);
    }
    List<CatalogRow> all = new ArrayList<>(committees.values());
    all.addAll(rows);
    return all;
  }

  private static Map<String, VoteOnBill> byKey(List<VoteOnBill> votes) {
    Map<String, VoteOnBill> byKey = new LinkedHashMap<>();
    for (VoteOnBill vote : votes) {
      String key = vote.key();
      VoteOnBill before = byKey.get(key);
      boolean again = before != null && before.decided() && vote.decided();
      byKey.put(again ? free(key, byKey) : key, before == null || again ? vote : before.with(vote));
    }
    return byKey;
  }

  /** A bill may be voted on twice on a day. */
  private static String free(String key, Map<String, VoteOnBill> taken) {
    int number = 2;
    while (taken.containsKey(key + "-r" + number)) {
      number++;
    }
    return key + "-r" + number;
  }

  /** None of one that is loaded: somebody may have translated its name. */
  private Optional<CatalogRow> committee(VoteOnBill one) {
    return one.committee()
        .filter(row -> known.committees().find(new CommitteeKey(row.key())).isEmpty());
  }

  private void leaveOut(List<PublicVote> votes) {
    String which = votes.size() == 1 ? "A planned vote is" : votes.size() + " planned votes are";
    telling
        .notes()
        .add(
            "bill:past",
            Place.of(votes.get(0).place().what()),
            which + " left out: the day is past, and nothing tells what was decided.");
  }
}
