package org.votecall.catalog;

import java.util.stream.Collectors;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.Scripts;
import org.votecall.understanding.Ears;

/** Checks that the files of a world fit together: every key in it leads somewhere. */
final class WorldCheck {
  private final WorldParts parts;
  private final Problems problems;
  private final Ears ears = new Ears();

  WorldCheck(WorldParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  void run() {
    parts.bills().values().forEach(this::checkBill);
    parts.votes().forEach(this::checkVote);
    parts.campaigns().values().forEach(this::checkCampaign);
    parts.scripts().forEach(this::checkScript);
    checkNoScriptIsThereTwice();
    new SeatCheck(parts, problems).run();
  }

  private void checkBill(Bill bill) {
    if (parts.jurisdictions().find(bill.jurisdiction()).isEmpty()) {
      dangling("bills.csv " + bill.key(), "jurisdictions.yaml", bill.jurisdiction());
    }
  }

  private void checkVote(ScheduledVote vote) {
    Bill bill = parts.bills().get(vote.measure());
    if (bill == null) {
      dangling("votes.csv " + vote.key(), "bills.csv", vote.measure());
      return;
    }
    Jurisdiction jurisdiction = parts.jurisdictions().find(bill.jurisdiction()).orElse(null);
    if (jurisdiction == null) {
      return;
    }
    if (jurisdiction.chamber(vote.chamber()).isEmpty()) {
      dangling("votes.csv " + vote.key(), jurisdiction.name(), vote.chamber() + " chamber");
    }
    if (!jurisdiction.zone().equals(vote.zone())) {
      problems.add(
          "vote:zone",
          "votes.csv " + vote.key(),
          "Its zone is "
              + vote.zone()
              + ", but the clocks of "
              + jurisdiction.name()
              + " are on "
              + jurisdiction.zone()
              + ".");
    }
    if (vote.stage() == VoteStage.CONCURRENCE && vote.chamber() != bill.originChamber()) {
      problems.add(
          "vote:concurrence",
          "votes.csv " + vote.key(),
          "The chamber of origin concurs: " + bill.originChamber() + ".");
    }
  }

  private void checkCampaign(Campaign campaign) {
    String place = "campaigns.csv " + campaign.keyword();
    if (!parts.bills().containsKey(campaign.measure())) {
      dangling(place, "bills.csv", campaign.measure());
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
    if (campaign.live() && speechless(campaign) && !problems.concern("scripts")) {
      problems.add(
          "campaign:no_script", place, "It is LIVE and lacks an sms script in its language.");
    }
  }

  private boolean sharesItsMeasure(Campaign campaign) {
    return parts.campaigns().values().stream()
        .filter(other -> other.live() && other.measure().equals(campaign.measure()))
        .anyMatch(other -> !other.equals(campaign));
  }

  private boolean speechless(Campaign campaign) {
    Scripts scripts = new Scripts(parts.scripts());
    return campaign.languages().isEmpty()
        || campaign.languages().stream()
            .anyMatch(
                language ->
                    scripts.find(campaign.keyword(), ScriptChannel.SMS, language).isEmpty());
  }

  private void checkScript(ScriptTemplate script) {
    if (!parts.campaigns().containsKey(script.campaign())) {
      dangling(place(script), "campaigns.csv", script.campaign());
    }
  }

  private void checkNoScriptIsThereTwice() {
    parts.scripts().stream()
        .collect(Collectors.groupingBy(WorldCheck::place, Collectors.counting()))
        .forEach(
            (place, count) -> {
              if (count > 1) {
                problems.add("script:twice", place, "There are " + count + ": keep one.");
              }
            });
  }

  private static String place(ScriptTemplate script) {
    return "scripts: "
        + script.campaign()
        + " "
        + script.channel()
        + " "
        + script.language().code();
  }

  /** Unless the file that should have it holds mistakes of its own, which are told already. */
  private void dangling(String place, String where, Object missing) {
    if (problems.concern(where)) {
      return;
    }
    problems.add("key:missing", place, where + " has no " + missing + ".");
  }
}
