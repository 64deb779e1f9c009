package org.votecall.catalog;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.stream.Collectors;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Committee;
import org.votecall.legislature.CommitteeSeat;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Leader;
import org.votecall.measure.Measure;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.Scripts;
import org.votecall.script.language.Condition;
import org.votecall.understanding.Ears;

/** Checks that the tables of a catalog fit together: every key in it leads somewhere. */
final class CatalogCheck {
  private final CatalogParts parts;
  private final Problems problems;
  private final Scripts scripts;
  private final Ears ears = new Ears();

  CatalogCheck(CatalogParts parts, Problems problems) {
    this.parts = parts;
    this.scripts = new Scripts(parts.scripts());
    this.problems = problems;
  }

  void run() {
    checkTables();
    parts.campaigns().values().forEach(this::checkWords);
    parts.scripts().forEach(this::checkScript);
    checkNoScriptIsThereTwice();
  }

  /** All but the scripts, and what only lacks scripts. */
  void checkTables() {
    parts.measures().values().forEach(this::checkMeasure);
    parts.committees().values().forEach(this::checkCommittee);
    parts.seats().forEach(this::checkSeat);
    parts.leaders().forEach(this::checkLeader);
    new VoteCheck(parts, problems).run();
    parts.campaigns().values().forEach(this::checkCampaign);
  }

  private void checkMeasure(Measure measure) {
    requireJurisdiction("bills.csv " + measure.key(), measure.jurisdiction());
  }

  private void checkCommittee(Committee committee) {
    requireJurisdiction("committees.csv " + committee.key(), committee.jurisdiction());
  }

  private void checkLeader(Leader leader) {
    requireJurisdiction("leaders.csv " + leader.member(), leader.jurisdiction());
  }

  private void requireJurisdiction(String place, JurisdictionId id) {
    if (parts.jurisdictions().find(id).isEmpty()) {
      problems.dangling(place, "jurisdictions.yaml", id);
    }
  }

  private void checkSeat(CommitteeSeat seat) {
    if (!parts.committees().containsKey(seat.committee())) {
      problems.dangling("committee_seats.csv " + seat.member(), "committees.csv", seat.committee());
    }
  }

  private void checkCampaign(Campaign campaign) {
    String place = "campaigns.csv " + campaign.keyword();
    if (!parts.measures().containsKey(campaign.measure())) {
      problems.dangling(place, "bills.csv", campaign.measure());
    }
    if (ears.hear(campaign.keyword().value()).isCommon()) {
      problems.add(
          "keyword:taken",
          place,
          "Supporters send this word to say something else. Choose another keyword.");
    }
    if (campaign.live() && sharesItsMeasure(campaign)) {
      problems.add(
          "campaign:same_bill", place, "Another LIVE campaign is about the same bill: end one.");
    }
  }

  private void checkWords(Campaign campaign) {
    String place = "campaigns.csv " + campaign.keyword();
    if (campaign.live() && scripts.silent(campaign, Instant.MAX) && !problems.concern("scripts")) {
      problems.add(
          "campaign:no_script",
          place,
          "To be LIVE it needs an sms script in its language that is published.");
    }
  }

  private boolean sharesItsMeasure(Campaign campaign) {
    return parts.campaigns().values().stream()
        .filter(other -> other.live() && other.measure().equals(campaign.measure()))
        .anyMatch(other -> !other.equals(campaign));
  }

  /** A script told of while running waits for its campaign; one in the folder is a mistake. */
  private void checkScript(ScriptTimeline script) {
    if (script.everSince() && !parts.campaigns().containsKey(script.key().campaign())) {
      problems.dangling("scripts: " + script.key(), "campaigns.csv", script.key().campaign());
    }
  }

  /** Of two that are for the very same people, nobody could tell which is said. */
  private void checkNoScriptIsThereTwice() {
    parts.scripts().stream()
        .flatMap(script -> script.last().stream())
        .collect(Collectors.groupingBy(CatalogCheck::use))
        .forEach(
            (use, same) -> {
              if (same.size() > 1) {
                problems.add(
                    "script:twice",
                    "scripts: " + use,
                    "There are "
                        + same.size()
                        + ", "
                        + same.stream().map(one -> one.key().name()).collect(joining(" and "))
                        + ": keep one.");
              }
            });
  }

  private static String use(ScriptTemplate script) {
    return script.key().campaign()
        + " "
        + script.key().channel()
        + " "
        + script.key().language().code()
        + script.stages().stream().sorted().map(stage -> " " + stage).collect(joining())
        + script.audience().stream()
            .map(Condition::toString)
            .sorted()
            .map(one -> " " + one)
            .collect(joining());
  }
}
