package org.votecall.catalog;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.address.Home;
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
  /** What fits beside the number and the vote in one text of four segments. */
  private static final int MOST_CHARACTERS = 440;

  private final WorldParts parts;
  private final Catalog catalog;
  private final Instant now;
  private final Problems problems;

  ScriptTrial(WorldParts parts, Instant now, Problems problems) {
    this.parts = parts;
    this.catalog = parts.catalog();
    this.now = now;
    this.problems = problems;
  }

  void run() {
    for (ScriptTemplate script : parts.scripts()) {
      Campaign campaign = catalog.campaign(script.campaign()).orElseThrow();
      if (campaign.live()) {
        int longest = facts(campaign).mapToInt(facts -> length(script, facts)).max().orElse(0);
        judge(script, longest);
      }
    }
  }

  /** The facts of a call to each member of the chamber that votes next. */
  private Stream<ScriptFacts> facts(Campaign campaign) {
    return catalog.upcoming(campaign, now).stream()
        .flatMap(
            vote ->
                parts.legislators().stream()
                    .filter(member -> chamber(campaign, vote).elects(member.seat()))
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
        new Home(null, null, Set.of(member.seat())),
        catalog.jurisdiction(bill).name(),
        campaign.goal(),
        now);
  }

  private Chamber chamber(Campaign campaign, ScheduledVote vote) {
    return catalog.chamber(catalog.bill(campaign), vote);
  }

  private static int length(ScriptTemplate script, ScriptFacts facts) {
    return script.fill(facts.values(Words.load(script.language()))).text().length();
  }

  private void judge(ScriptTemplate script, int longest) {
    if (longest > MOST_CHARACTERS) {
      problems.add(
          "script:too_long",
          "script of " + script.campaign() + " for " + script.channel(),
          "Filled in, it has up to "
              + longest
              + " characters; a text has room for "
              + MOST_CHARACTERS
              + ".");
    }
  }
}
