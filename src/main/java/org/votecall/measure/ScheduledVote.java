package org.votecall.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.measure.VoteTime.Precision;

/**
 * One event in the series of votes on a measure.
 *
 * @param result null until it is decided
 * @param threshold what it takes to pass, as people write it: "41 of 80", "2/3"; null when not told
 * @param supersedes the event in whose place this one was put
 * @param follows the event that comes before this one, where their dates do not tell
 */
public record ScheduledVote(
    VoteKey key,
    MeasureKey measure,
    VoteStage stage,
    VotingBody body,
    VoteTime when,
    VoteStatus status,
    @Nullable VoteResult result,
    @Nullable String threshold,
    @Nullable VoteKey supersedes,
    @Nullable VoteKey follows) {

  /** A roll call that is open at midnight is not over. */
  private static final Duration HELD_OPEN = Duration.ofHours(6);

  /** For how many days, the first included, people are asked to thank or to complain. */
  private static final int DAYS_AFTER = 7;

  private static final String AFTER = "-after";
  private static final Pattern AYES = Pattern.compile("([0-9]{1,4})(?: of [0-9]{1,4})?");

  /**
   * @throws IllegalArgumentException with words for the person who wrote it
   */
  public ScheduledVote {
    boolean executive = body.chamber() == null;
    if (stage != VoteStage.AFTER_VOTE && executive != (stage == VoteStage.EXECUTIVE)) {
      throw new IllegalArgumentException(
          executive
              ? "only an EXECUTIVE decision has no chamber"
              : "an EXECUTIVE decision is taken in no chamber");
    }
    if (stage.inCommittee() && body.committee() == null) {
      throw new IllegalArgumentException("a vote at " + stage + " is taken in a committee: which?");
    }
  }

  public ZoneId zone() {
    return when.zone();
  }

  /** The day it is at the legislature, at {@code now}. */
  public LocalDate today(Instant now) {
    return when.today(now);
  }

  public boolean pending() {
    return status.pending();
  }

  /** Whether it is pending and the time for it is past. */
  public boolean overdue(Instant now) {
    Instant counted = status == VoteStatus.IN_PROGRESS ? now.minus(HELD_OPEN) : now;
    return pending() && when.isOver(counted);
  }

  /** The same event before it was decided, if that was later than {@code now}. */
  ScheduledVote asOf(Instant now) {
    boolean later = result != null && result.on().isAfter(today(now));
    return later ? become(VoteStatus.PLANNED, null) : this;
  }

  /** How many ayes it takes to pass, where that is a number: 41 of "41 of 80". */
  public OptionalInt ayesNeeded() {
    Matcher number = AYES.matcher(threshold == null ? "" : threshold);
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  /** What it takes to pass, where that is a number: "41" of "41 of 80", or "2/3". */
  public Optional<String> needed() {
    OptionalInt ayes = ayesNeeded();
    return ayes.isPresent()
        ? Optional.of(String.valueOf(ayes.getAsInt()))
        : Optional.ofNullable(threshold).filter(text -> text.matches("[0-9]/[0-9]"));
  }

  /** The same event with another status, and a result if it has one. */
  public ScheduledVote become(VoteStatus other, @Nullable VoteResult decided) {
    return new ScheduledVote(
        key, measure, stage, body, when, other, decided, threshold, supersedes, follows);
  }

  public ScheduledVote at(VoteTime other) {
    return new ScheduledVote(
        key, measure, stage, body, other, status, result, threshold, supersedes, follows);
  }

  /**
   * What is open once this vote is decided: a week in which those who voted are thanked, or told of
   * disappointment. It is an event of its own, so that a call before the vote is another call.
   *
   * @param on the day on which the measure was decided
   */
  public ScheduledVote afterwards(LocalDate on) {
    return new ScheduledVote(
        new VoteKey(key.value() + AFTER),
        measure,
        VoteStage.AFTER_VOTE,
        body,
        new VoteTime(Precision.WINDOW, on, on.plusDays(DAYS_AFTER - 1L), null, zone()),
        VoteStatus.PLANNED,
        null,
        null,
        null,
        key);
  }
}
