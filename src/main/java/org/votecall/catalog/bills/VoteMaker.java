package org.votecall.catalog.bills;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.bills.Chambers.Sitting;
import org.votecall.catalog.bills.Motion.Here;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.table.Cells;

/**
 * Makes the votes on one bill.
 *
 * @param session null where only the bill's number is told
 * @param origin null where it is not told
 */
record VoteMaker(
    Jurisdiction jurisdiction,
    @Nullable String session,
    BillNumber number,
    @Nullable ChamberType origin,
    String source,
    Telling telling) {
  /** Of a roll call that is left out. */
  static final String UNCLEAR =
      "is left out: its words do not tell what was decided, or in which committee.";

  private static final Pattern CANCELLED = Pattern.compile("(?i)\\bcancell?ed\\b");
  private static final Pattern POSTPONED = Pattern.compile("(?i)\\bpostponed\\b");

  Chambers chambers() {
    return new Chambers(jurisdiction);
  }

  /** What is decided on, as far as the words tell. */
  Here here(ChamberType chamber) {
    return new Here(
        chamber == origin, chamber == ChamberType.UPPER ? "(house|assembly)" : "senate");
  }

  /** What is known of a meeting that is announced so. */
  static VoteStatus status(String words) {
    if (CANCELLED.matcher(words).find()) {
      return VoteStatus.CANCELLED;
    }
    return POSTPONED.matcher(words).find() ? VoteStatus.PULLED : VoteStatus.PLANNED;
  }

  PublicVote planned(Part part, Sitting sitting, When when, VoteStatus status) {
    return vote(
        part, VoteStage.COMMITTEE, sitting.chamber(), sitting.name(), when, status, null, null);
  }

  PublicVote onTheFloor(Part part, ChamberType chamber, When when, VoteStatus status) {
    return vote(part, VoteStage.FLOOR, chamber, null, when, status, null, null);
  }

  /** One that was taken; a count of nobody was no count. */
  PublicVote taken(
      Part part,
      VoteStage stage,
      ChamberType chamber,
      @Nullable String committee,
      When when,
      Count count) {
    boolean counted =
        count.ayes() != null && count.noes() != null && count.ayes() + count.noes() > 0;
    return vote(
        part,
        stage,
        chamber,
        committee,
        new When(when.day(), null),
        count.passed() ? VoteStatus.PASSED : VoteStatus.FAILED,
        counted ? count.ayes() : null,
        counted ? count.noes() : null);
  }

  /** How a roll call went. */
  record Count(boolean passed, @Nullable Integer ayes, @Nullable Integer noes) {}

  /** Whether nobody needs it any more: its day is past, and nothing says what became of it. */
  boolean isForgotten(When when, VoteStatus status) {
    return status == VoteStatus.PLANNED && when.isPast(jurisdiction.zone(), telling.now());
  }

  Optional<When> when(Part part, String day) {
    return part.read(day, text -> When.read(text, jurisdiction.zone()));
  }

  /** The same of a day and an hour that stand apart; there may be no hour. */
  Optional<When> when(Part part, String day, String time) {
    Optional<When> when = when(part, day);
    return part.text(time).isEmpty()
        ? when
        : part.read(time, Cells::time).flatMap(hour -> when.map(one -> one.at(hour)));
  }

  private PublicVote vote(
      Part part,
      VoteStage stage,
      ChamberType chamber,
      @Nullable String committee,
      When when,
      VoteStatus status,
      @Nullable Integer ayes,
      @Nullable Integer noes) {
    return new PublicVote(
        part.place(),
        jurisdiction,
        session,
        number,
        stage,
        chamber,
        committee,
        when,
        status,
        ayes,
        noes,
        source);
  }
}
