package org.votecall.catalog;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteResult;
import org.votecall.measure.VoteStatus;

/** Ayes and noes that were mixed up, or a result that is the other way round, must not go out. */
final class ResultCheck {
  private ResultCheck() {}

  /**
   * What is wrong with the count of {@code vote}, for whoever told it.
   *
   * @param chamber that voted, or whose committee did; null for an executive
   */
  static Optional<String> objection(ScheduledVote vote, @Nullable Chamber chamber) {
    VoteResult result = vote.result();
    if (result == null || result.ayes() == null || result.noes() == null) {
      return Optional.empty();
    }
    int noes = result.noes();
    boolean passed = vote.status() == VoteStatus.PASSED;
    int needed = vote.ayesNeeded().orElseGet(() -> usuallyNeeded(vote, chamber, noes));
    boolean enough = result.ayes() >= needed;
    if (passed && !enough) {
      return Optional.of(
          result.ayes()
              + " ayes do not pass it: it takes "
              + needed
              + ". Did you mean fail? If it did pass, tell it without the count.");
    }
    return !passed && enough && vote.ayesNeeded().isPresent()
        ? Optional.of(
            result.ayes()
                + " ayes pass it: it takes "
                + needed
                + ". Did you mean pass? If it did fail, tell it without the count.")
        : Optional.empty();
  }

  /** What a bill needs in that chamber, or else one vote more than there were against it. */
  private static int usuallyNeeded(ScheduledVote vote, @Nullable Chamber chamber, int noes) {
    if (chamber == null || vote.body().committee() != null) {
      return noes + 1;
    }
    return Objects.requireNonNullElse(chamber.votesToPass(), noes + 1);
  }
}
