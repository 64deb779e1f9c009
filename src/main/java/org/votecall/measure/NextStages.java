package org.votecall.measure;

import java.util.List;
import java.util.Optional;
import org.votecall.legislature.ChamberType;

/** What usually comes after a vote, for an admin to schedule. */
public final class NextStages {
  private NextStages() {}

  /** One thing that may come next, and why. */
  public record Proposal(VoteStage stage, VotingBody body, String why) {}

  /**
   * The likeliest first; none where nothing follows.
   *
   * @param measure what {@code vote}, which has been decided, was on
   */
  public static List<Proposal> after(ScheduledVote vote, Measure measure) {
    return vote.status() == VoteStatus.PASSED
        ? passed(vote, measure)
        : vote.status() == VoteStatus.FAILED ? failed(vote, measure) : List.of();
  }

  private static List<Proposal> passed(ScheduledVote vote, Measure measure) {
    ChamberType chamber = vote.body().chamber();
    Optional<ChamberType> origin = measure.origin();
    if (chamber == null || origin.isEmpty()) {
      return List.of(); // signed, granted or confirmed: it is done
    }
    ChamberType other = other(chamber);
    return switch (vote.stage()) {
      case COMMITTEE, SUSPENSE ->
          List.of(
              new Proposal(VoteStage.FLOOR, VotingBody.of(chamber), "the committee let it through"),
              new Proposal(
                  VoteStage.COMMITTEE, VotingBody.of(chamber), "if another committee has it too"));
      case FLOOR, RECONSIDERATION ->
          chamber == origin.get() && other != chamber
              ? List.of(
                  new Proposal(VoteStage.COMMITTEE, VotingBody.of(other), "it goes there next"),
                  new Proposal(VoteStage.FLOOR, VotingBody.of(other), "if no committee hears it"))
              : finished(origin.get(), chamber);
      case CONCURRENCE, CONFERENCE -> List.of(toExecutive());
      case CLOTURE ->
          List.of(new Proposal(VoteStage.FLOOR, VotingBody.of(chamber), "debate is closed"));
      case VETO_OVERRIDE ->
          chamber == origin.get() && other != chamber
              ? List.of(
                  new Proposal(
                      VoteStage.VETO_OVERRIDE, VotingBody.of(other), "both chambers must override"))
              : List.of();
      case CONFIRMATION, EXECUTIVE, AFTER_VOTE -> List.of();
    };
  }

  /** Both chambers have passed it. */
  private static List<Proposal> finished(ChamberType origin, ChamberType chamber) {
    return origin == chamber
        ? List.of(toExecutive())
        : List.of(
            new Proposal(
                VoteStage.CONCURRENCE,
                VotingBody.of(origin),
                "if it was amended, the chamber where it began must agree"),
            toExecutive());
  }

  private static Proposal toExecutive() {
    return new Proposal(VoteStage.EXECUTIVE, VotingBody.EXECUTIVE, "it goes to be signed");
  }

  private static List<Proposal> failed(ScheduledVote vote, Measure measure) {
    ChamberType chamber = vote.body().chamber();
    if (chamber == null) {
      return measure
          .origin()
          .map(
              origin ->
                  List.of(
                      new Proposal(
                          VoteStage.VETO_OVERRIDE,
                          VotingBody.of(origin),
                          "if the legislature tries to override the veto")))
          .orElse(List.of());
    }
    return switch (vote.stage()) {
      case FLOOR ->
          List.of(
              new Proposal(
                  VoteStage.RECONSIDERATION,
                  VotingBody.of(chamber),
                  "if reconsideration is granted"));
      case CONCURRENCE ->
          List.of(
              new Proposal(
                  VoteStage.CONFERENCE, VotingBody.of(chamber), "if the chambers negotiate"));
      default -> List.of();
    };
  }

  private static ChamberType other(ChamberType chamber) {
    return switch (chamber) {
      case UPPER -> ChamberType.LOWER;
      case LOWER -> ChamberType.UPPER;
      case UNICAMERAL -> ChamberType.UNICAMERAL;
    };
  }
}
