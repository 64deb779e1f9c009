package org.votecall.catalog;

import java.util.List;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
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
  }

  private void checkBill(Bill bill) {
    if (!parts.jurisdictions().containsKey(bill.jurisdiction())) {
      dangling("bills.csv " + bill.key(), "jurisdictions.yaml", bill.jurisdiction());
    }
  }

  private void checkVote(ScheduledVote vote) {
    Bill bill = parts.bills().get(vote.measure());
    if (bill == null) {
      dangling("votes.csv " + vote.key(), "bills.csv", vote.measure());
      return;
    }
    Jurisdiction jurisdiction = parts.jurisdictions().get(bill.jurisdiction());
    if (jurisdiction != null && jurisdiction.chamber(vote.chamber()).isEmpty()) {
      dangling("votes.csv " + vote.key(), jurisdiction.name(), vote.chamber() + " chamber");
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
    if (campaign.live() && speechless(campaign)) {
      problems.add(
          "campaign:no_script", place, "It is LIVE and lacks an sms script in its language.");
    }
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
    String place = "script of " + script.campaign() + " for " + script.channel();
    if (!parts.campaigns().containsKey(script.campaign())) {
      dangling(place, "campaigns.csv", script.campaign());
    }
    List<ScriptTemplate> same =
        parts.scripts().stream()
            .filter(other -> other.campaign().equals(script.campaign()))
            .filter(other -> other.channel() == script.channel())
            .filter(other -> other.language() == script.language())
            .toList();
    if (same.size() > 1 && same.get(0).equals(script)) {
      problems.add("script:twice", place, "There are " + same.size() + ": keep one.");
    }
  }

  private void dangling(String place, String where, Object missing) {
    problems.add("key:missing", place, where + " has no " + missing + ".");
  }
}
