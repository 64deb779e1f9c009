package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptFacts;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Everything that is settled once we know the campaign, its next vote and where the supporter
 * lives.
 *
 * @param targets in the order in which to call them; empty when the seat is vacant
 */
record Briefing(
    Campaign campaign,
    Bill bill,
    ScheduledVote vote,
    Voting voting,
    Home home,
    List<Target> targets) {

  Chamber chamber() {
    return voting.chamber();
  }

  Optional<Target> target(LegislatorId id) {
    return targets.stream().filter(target -> target.legislator().id().equals(id)).findFirst();
  }

  /** The target of {@code call}, if it was made for this vote and is still this supporter's. */
  Optional<Target> targetOf(Call call) {
    return call.vote().equals(vote.key()) ? target(call.target()) : Optional.empty();
  }

  /** The target the conversation is at: the one asked about, or the first not yet reached. */
  Optional<Target> current(Scene scene) {
    return scene
        .call()
        .flatMap(call -> target(call.target()))
        .or(() -> targets.stream().filter(target -> !reached(target, scene)).findFirst())
        .or(() -> targets.stream().findFirst());
  }

  boolean reached(Target target, Scene scene) {
    return scene.supporter().reached(vote.key(), target.legislator().id());
  }

  /** "vote YES", or "vote NO". */
  Line ask() {
    return Line.of(campaign.stance().ask());
  }

  /** A line that may name the bill, its nickname, the chamber and when the vote is. */
  Line line(Phrase phrase, Scene scene) {
    return Wording.vote(Line.of(phrase), bill, chamber(), vote, scene.world().now());
  }

  /** The same, about one target. */
  Line line(Phrase phrase, Target target, Scene scene) {
    Line about = Wording.member(phrase, target);
    return Wording.vote(about, bill, chamber(), vote, scene.world().now());
  }

  /** The state that the vote is about, or for Congress the one that somebody lives in. */
  String placeName(DivisionId division, Scene scene) {
    return scene.world().catalog().jurisdiction(bill).placeOf(division);
  }

  Optional<Script> script(ScriptChannel channel, Target target, Office office, Scene scene) {
    ScriptFacts facts =
        new ScriptFacts(
            campaign,
            bill,
            vote,
            target,
            office,
            home,
            placeName(target.legislator().division(), scene),
            scene.calls(campaign),
            scene.world().now());
    return scene
        .world()
        .catalog()
        .scripts()
        .best(campaign.keyword(), channel, scene.supporter().language())
        .map(template -> template.fill(facts.values(scene.world().words(template.language()))));
  }
}
