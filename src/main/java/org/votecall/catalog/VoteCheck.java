package org.votecall.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Problems;

/** Checks that scheduled votes fit their measures, and each other. */
final class VoteCheck {
  private final CatalogParts parts;
  private final Problems problems;
  private final Map<VoteKey, ScheduledVote> byKey = new HashMap<>();

  VoteCheck(CatalogParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    parts.votes().forEach(vote -> byKey.put(vote.key(), vote));
  }

  void run() {
    parts.votes().forEach(this::check);
    parts
        .ballots()
        .forEach(ballot -> requireVote("rollcalls.csv " + ballot.member(), ballot.vote()));
    parts.positions().stream()
        .filter(position -> !parts.measures().containsKey(position.measure()))
        .forEach(
            position ->
                problems.dangling(
                    "positions.csv " + position.member(), "bills.csv", position.measure()));
  }

  private void check(ScheduledVote vote) {
    Measure measure = parts.measures().get(vote.measure());
    if (measure == null) {
      problems.dangling(place(vote), "bills.csv", vote.measure());
      return;
    }
    parts
        .jurisdictions()
        .find(measure.jurisdiction())
        .ifPresent(jurisdiction -> checkPlace(vote, measure, jurisdiction));
    checkOther(vote, vote.supersedes(), "supersedes");
    checkOther(vote, vote.follows(), "follows");
    if (vote.stage() == VoteStage.AFTER_VOTE) {
      problems.add(
          "vote:after",
          place(vote),
          "What comes after a vote is made of its result. Leave this row out.");
    }
  }

  private void checkPlace(ScheduledVote vote, Measure measure, Jurisdiction jurisdiction) {
    ChamberType chamber = vote.body().chamber();
    if (chamber != null && jurisdiction.chamber(chamber).isEmpty()) {
      problems.add(
          "vote:chamber", place(vote), jurisdiction.name() + " has no " + chamber + " chamber.");
    }
    Chamber voting = chamber == null ? null : jurisdiction.chamber(chamber).orElse(null);
    ResultCheck.objection(vote, voting)
        .ifPresent(objection -> problems.add("vote:count", place(vote), objection));
    if (!jurisdiction.zone().equals(vote.zone())) {
      problems.add(
          "vote:zone",
          place(vote),
          "Its zone is "
              + vote.zone()
              + ", but the clocks of "
              + jurisdiction.name()
              + " are on "
              + jurisdiction.zone()
              + ".");
    }
    if (vote.stage() == VoteStage.CONCURRENCE
        && measure.origin().filter(origin -> origin != chamber).isPresent()) {
      problems.add(
          "vote:concurrence",
          place(vote),
          "The chamber of origin concurs: " + measure.origin().orElseThrow() + ".");
    }
    if (vote.body().committee() != null
        && !parts.committees().containsKey(vote.body().committee())) {
      problems.dangling(place(vote), "committees.csv", vote.body().committee());
    }
  }

  private void checkOther(ScheduledVote vote, @Nullable VoteKey other, String column) {
    if (other == null || !requireVote(place(vote), other)) {
      return;
    }
    ScheduledVote before = byKey.get(other);
    if (before != null && !before.measure().equals(vote.measure())) {
      problems.add(
          "vote:" + column,
          place(vote),
          "It " + column + " " + other + ", which is a vote on " + before.measure() + ".");
    }
    if (other.equals(vote.key())) {
      problems.add("vote:" + column, place(vote), "It " + column + " itself.");
    }
  }

  private boolean requireVote(String place, VoteKey key) {
    if (!byKey.containsKey(key)) {
      problems.dangling(place, "votes.csv", key);
      return false;
    }
    return true;
  }

  private static String place(ScheduledVote vote) {
    return "votes.csv " + vote.key();
  }
}
