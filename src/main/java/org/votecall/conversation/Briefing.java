package org.votecall.conversation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.campaign.Ask;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptChoice;
import org.votecall.script.ScriptFacts;
import org.votecall.target.Situation;
import org.votecall.target.Target;
import org.votecall.target.Targeting;
import org.votecall.words.Arg;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Localized;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/**
 * Everything that is settled once we know the campaign, its next vote and where the supporter
 * lives.
 *
 * @param body who votes or decides, as it is called
 * @param voting the chamber that votes, or whose committee does; null where one person decides
 * @param targets in the order in which to call them; empty when nobody is theirs to call
 */
record Briefing(
    Situation situation, Localized body, @Nullable Voting voting, List<Target> targets) {

  static Briefing of(
      Scene scene, Campaign campaign, ScheduledVote vote, @Nullable Voting voting, Home home) {
    Catalog catalog = scene.world().catalog();
    Situation situation =
        catalog.situation(campaign, vote, home, scene.world().atlas(), scene.world().now());
    return new Briefing(
        situation,
        catalog.bodyName(situation.measure(), vote),
        voting,
        Targeting.targets(situation));
  }

  Campaign campaign() {
    return situation.campaign();
  }

  Measure measure() {
    return situation.measure();
  }

  ScheduledVote vote() {
    return situation.vote();
  }

  Home home() {
    return situation.home();
  }

  Optional<Target> target(LegislatorId id) {
    return targets.stream().filter(target -> target.id().equals(id)).findFirst();
  }

  /** The target of {@code call}, if it was made for this vote and is still this supporter's. */
  Optional<Target> targetOf(Call call) {
    return call.vote().equals(vote().key()) ? target(call.target()) : Optional.empty();
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
    return scene.supporter().reached(vote().key(), target.id());
  }

  /** "vote YES", "sign", or the campaign's own words. */
  Arg ask() {
    return Ask.of(campaign(), vote().stage(), measure());
  }

  /** A line that may name the bill, its nickname, who votes and when. */
  Line line(Phrase phrase, Scene scene) {
    return Guide.about(phrase, scene, campaign(), vote());
  }

  /** The same, about one target. */
  Line line(Phrase phrase, Target target, Scene scene) {
    return Wording.member(line(phrase, scene), target);
  }

  /** By which clocks an office keeps its hours: those of the capitol, or where its people live. */
  ZoneId zone(Target target, Office office, Scene scene) {
    DivisionId division = target.division();
    if (office.kind() == Office.Kind.CAPITOL || division == null) {
      return situation.jurisdiction().zone();
    }
    return scene
        .world()
        .catalog()
        .jurisdictions()
        .ofState(division.state())
        .orElse(situation.jurisdiction())
        .zone();
  }

  /** The state that the vote is about, or for Congress the one that somebody lives in. */
  String placeName(@Nullable DivisionId division) {
    return situation.placeName(division);
  }

  /** The words to say to {@code target}, if any were written that fit. */
  Optional<Script> script(ScriptChannel channel, Target target, Office office, Scene scene) {
    return words(channel, target, office, scene).map(GivenWords::script);
  }

  /** The same, and why these. */
  Optional<GivenWords> words(ScriptChannel channel, Target target, Office office, Scene scene) {
    Language language = scene.supporter().language();
    ScriptFacts facts = facts(target, office, scene);
    return scene
        .world()
        .catalog()
        .scripts()
        .choose(
            campaign().keyword(),
            channel,
            language,
            vote().stage(),
            facts.traits(channel, language),
            scene.world().now())
        .map(choice -> new GivenWords(target, office, choice, filled(choice, facts, scene)))
        .filter(given -> !given.script().text().isBlank());
  }

  private static Script filled(ScriptChoice choice, ScriptFacts facts, Scene scene) {
    Words words = scene.world().words(choice.template().key().language());
    return choice.fill(facts, scene.telephone().isPresent() ? words.spoken() : words);
  }

  private ScriptFacts facts(Target target, Office office, Scene scene) {
    return new ScriptFacts(
        situation,
        target,
        office,
        body,
        scene.calls(campaign()),
        scene.moment(vote(), situation.jurisdiction()));
  }
}
