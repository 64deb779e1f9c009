package org.votecall.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptFacts;
import org.votecall.script.ScriptTemplate;
import org.votecall.target.Target;
import org.votecall.target.TargetReason;
import org.votecall.words.Words;

/** Fills a live campaign's scripts for every member who may be called, before a supporter does. */
final class ScriptTrial {
  private static final int MOST_SEGMENTS = 4;

  /** Stands for what a text says before the script: whom to call, where, and when the vote is. */
  private static final String BEFORE = "-".repeat(150);

  private final WorldParts parts;
  private final List<ScriptTemplate> scripts;
  private final Catalog catalog;
  private final Instant now;
  private final ToIntFunction<String> segments;
  private final Problems problems;

  ScriptTrial(
      WorldParts parts,
      CatalogParts small,
      Instant now,
      ToIntFunction<String> segments,
      Problems problems) {
    this.segments = segments;
    this.parts = parts;
    this.scripts = small.scripts();
    this.catalog = small.catalog();
    this.now = now;
    this.problems = problems;
  }

  void run() {
    for (ScriptTemplate script : scripts) {
      Campaign campaign = catalog.campaign(script.campaign()).orElseThrow();
      if (campaign.live()) {
        Words words = Words.load(script.language());
        int most =
            facts(campaign)
                .map(facts -> script.fill(facts.values(words)).text())
                .mapToInt(text -> segments.applyAsInt(BEFORE + text))
                .max()
                .orElse(0);
        judge(script, most);
      }
    }
  }

  /** The facts of a call to each person who may be called before any vote on it. */
  private Stream<ScriptFacts> facts(Campaign campaign) {
    Measure measure = catalog.measure(campaign);
    return catalog.series(measure.key()).events().stream()
        .flatMap(
            vote ->
                catalog.chamber(measure, vote).stream()
                    .flatMap(chamber -> facts(campaign, vote, chamber)));
  }

  private Stream<ScriptFacts> facts(Campaign campaign, ScheduledVote vote, Chamber chamber) {
    return parts.legislators().stream()
        .filter(member -> chamber.elects(member.division()))
        .flatMap(
            member ->
                member.offices().stream()
                    .limit(1)
                    .map(office -> facts(campaign, vote, chamber, member, office)));
  }

  private ScriptFacts facts(
      Campaign campaign, ScheduledVote vote, Chamber chamber, Legislator member, Office office) {
    Measure measure = catalog.measure(campaign);
    return new ScriptFacts(
        campaign,
        measure,
        vote,
        new Target(
            member,
            chamber,
            member.division(),
            chamber.titleIn(member.division()),
            TargetReason.OWN_MEMBER,
            null),
        office,
        new Home(null, null, Set.of(new Settled(member.division(), null))),
        catalog.jurisdiction(measure).placeOf(member.division()),
        catalog.bodyName(measure, vote),
        campaign.goal().calls(),
        new Moment(now, Set.of(vote.zone())));
  }

  private void judge(ScriptTemplate script, int most) {
    if (most > MOST_SEGMENTS) {
      problems.add(
          "script:too_long",
          "scripts: " + script.campaign() + " " + script.channel(),
          "Filled in, it makes a text of up to "
              + most
              + " segments; there may be "
              + MOST_SEGMENTS
              + ". Shorten it, or leave out emoji and unusual letters.");
    }
  }
}
