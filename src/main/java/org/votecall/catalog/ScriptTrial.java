package org.votecall.catalog;

import java.time.Instant;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.measure.Bill;
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
  private final Catalog catalog;
  private final Instant now;
  private final ToIntFunction<String> segments;
  private final Problems problems;

  ScriptTrial(WorldParts parts, Instant now, ToIntFunction<String> segments, Problems problems) {
    this.segments = segments;
    this.parts = parts;
    this.catalog = parts.catalog();
    this.now = now;
    this.problems = problems;
  }

  void run() {
    for (ScriptTemplate script : parts.scripts()) {
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

  /** The facts of a call to each member of the chamber that votes next. */
  private Stream<ScriptFacts> facts(Campaign campaign) {
    return catalog.upcoming(campaign, now).stream()
        .flatMap(
            vote ->
                parts.legislators().stream()
                    .filter(member -> chamber(campaign, vote).elects(member.division()))
                    .flatMap(
                        member ->
                            member.offices().stream()
                                .limit(1)
                                .map(office -> facts(campaign, vote, member, office))));
  }

  private ScriptFacts facts(
      Campaign campaign, ScheduledVote vote, Legislator member, Office office) {
    Bill bill = catalog.bill(campaign);
    return new ScriptFacts(
        campaign,
        bill,
        vote,
        new Target(member, chamber(campaign, vote), TargetReason.OWN_MEMBER),
        office,
        new Home(null, null, Set.of(new Settled(member.division(), null))),
        catalog.jurisdiction(bill).placeOf(member.division()),
        campaign.goal(),
        now);
  }

  private Chamber chamber(Campaign campaign, ScheduledVote vote) {
    return catalog.chamber(catalog.bill(campaign), vote);
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
