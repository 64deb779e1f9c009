package org.votecall.supporter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.VoteKey;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.words.Language;

/**
 * What we know of the person who contacts us.
 *
 * @param known whether they have been told by text who we are, and what texts may cost
 * @param optedOut the answer of the consent ledger to "may we text?", turned round
 * @param home null until they have said where they live
 * @param reports one per target and vote
 */
public record Supporter(
    boolean known,
    boolean optedOut,
    Language language,
    @Nullable Home home,
    List<CallReport> reports) {

  public Supporter {
    reports = List.copyOf(reports);
  }

  /** Somebody we have never heard from, or have forgotten. */
  public static Supporter stranger() {
    return new Supporter(false, false, Language.EN, null, List.of());
  }

  public Optional<CallReport> report(VoteKey vote, LegislatorId target) {
    return reports.stream()
        .filter(report -> report.vote().equals(vote) && report.target().equals(target))
        .findFirst();
  }

  /** Whether they last told that there is nobody behind the number they were given. */
  public boolean toldWrongNumber(VoteKey vote, LegislatorId target) {
    return report(vote, target)
        .filter(report -> report.outcome() == Outcome.WRONG_NUMBER)
        .isPresent();
  }

  /** Whether a call to {@code target} about {@code vote} counts. */
  public boolean reached(VoteKey vote, LegislatorId target) {
    return report(vote, target).filter(report -> report.outcome().counts()).isPresent();
  }

  /** Whether any call about {@code vote} counts. */
  public boolean reachedAnyone(VoteKey vote) {
    return reports.stream()
        .anyMatch(report -> report.vote().equals(vote) && report.outcome().counts());
  }

  public Supporter speaking(Language chosen) {
    return new Supporter(known, optedOut, chosen, home, reports);
  }

  public Supporter livingAt(@Nullable Home newHome) {
    return new Supporter(known, optedOut, language, newHome, reports);
  }

  public Supporter reporting(CallReport report) {
    Collection<CallReport> others =
        reports.stream()
            .filter(
                old -> !old.vote().equals(report.vote()) || !old.target().equals(report.target()))
            .toList();
    List<CallReport> all = new java.util.ArrayList<>(others);
    all.add(report);
    return new Supporter(known, optedOut, language, home, all);
  }
}
