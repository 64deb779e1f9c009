package org.votecall.conversation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.votecall.legislature.DivisionId;
import org.votecall.measure.VoteStage;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Tells a supporter without a target why, and what they can do instead. */
final class NobodyToCall {
  private static final int MOST_NAMED = 4;

  private NobodyToCall() {}

  static void say(Scene scene, Briefing briefing) {
    scene.say(why(scene, briefing));
    AnotherVote.offer(scene, briefing.campaign());
  }

  private static Line why(Scene scene, Briefing briefing) {
    Voting voting = briefing.voting();
    boolean over = briefing.vote().stage() == VoteStage.AFTER_VOTE;
    if (over && (voting == null || briefing.situation().isWithoutMember())) {
      return briefing.line(Phrase.CLOSE_AFTER, scene);
    }
    if (voting == null) {
      return briefing.line(Phrase.NO_EXECUTIVE, scene);
    }
    Optional<DivisionId> division = briefing.home().district(voting.chamber());
    if (division.isEmpty() || !briefing.situation().isWithoutMember()) {
      return without(scene, briefing);
    }
    return vacant(scene, briefing, voting, division.get());
  }

  private static Line vacant(Scene scene, Briefing briefing, Voting voting, DivisionId division) {
    String place = briefing.placeName(division);
    Line line =
        voting.tells(division)
            ? briefing
                .line(Phrase.VACANT, scene)
                .with("district", voting.chamber().nameOf(division))
                .with("state", place)
            : briefing.line(Phrase.NO_LIST, scene).with("place", place);
    return line.with("chamber", voting.chamber().name());
  }

  /** They have somebody in the chamber, who has no part in this vote. */
  private static Line without(Scene scene, Briefing briefing) {
    if (briefing.vote().stage() != VoteStage.AFTER_VOTE) {
      return briefing.line(Phrase.OWN_NOT_ON_COMMITTEE, scene);
    }
    boolean known = briefing.situation().knowsBallots();
    return briefing.line(known ? Phrase.OWN_DID_NOT_VOTE : Phrase.OWN_BALLOT_UNKNOWN, scene);
  }

  /**
   * What somebody can do about a veto in whose override nobody of theirs votes: tell people where a
   * vote may still be won.
   */
  static void sayWhereItSwings(Scene scene, Voting voting) {
    scene
        .campaign()
        .flatMap(campaign -> scene.world().catalog().calledFor(campaign, scene.world().now()))
        .filter(vote -> vote.stage() == VoteStage.VETO_OVERRIDE)
        .map(
            vote ->
                scene.world().catalog().stands().swinging(vote.measure()).stream()
                    .flatMap(
                        id -> scene.world().atlas().roster().sitting(id, voting.today()).stream())
                    .filter(member -> voting.chamber().has(member.seat()))
                    .limit(MOST_NAMED)
                    .map(member -> voting.chamber().nameOf(member.division()).english())
                    .collect(Collectors.joining(", ")))
        .filter(districts -> !districts.isEmpty())
        .ifPresent(
            districts -> scene.say(Line.of(Phrase.WHERE_IT_SWINGS).with("names", districts)));
  }
}
