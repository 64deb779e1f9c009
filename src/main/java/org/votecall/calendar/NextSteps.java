package org.votecall.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Measure;
import org.votecall.measure.NextStages;
import org.votecall.measure.NextStages.Proposal;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteSeries;
import org.votecall.script.ScriptChannel;
import org.votecall.words.Language;

/** What an admin may do next, once a vote has been decided: the event and the script to add. */
public final class NextSteps {
  private NextSteps() {}

  /** Lines to read; none where something is scheduled already, or nothing follows. */
  public static List<String> after(ScheduledVote vote, Catalog catalog, Instant now) {
    Measure measure = catalog.measure(vote.measure()).orElseThrow();
    VoteSeries series = catalog.series(measure.key());
    boolean planned = series.outlook(now) instanceof Outlook.Upcoming;
    List<Proposal> proposals = NextStages.after(vote, measure);
    if (planned || proposals.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("What may come next; add it when you know the day:");
    proposals.forEach(
        proposal -> {
          lines.add("  " + command(proposal, measure, series) + "   # " + proposal.why());
          scriptless(proposal, measure, catalog, now).forEach(lines::add);
        });
    return lines;
  }

  private static String command(Proposal proposal, Measure measure, VoteSeries series) {
    String stage = proposal.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String chamber =
        proposal.body().chamber() == null
            ? ""
            : proposal.body().chamber().name().toLowerCase(Locale.ROOT);
    VoteKey key =
        series.free(
            new VoteKey(
                (chamber.isEmpty()
                        ? String.join("-", measure.key().value(), stage)
                        : String.join("-", measure.key().value(), stage, chamber))
                    + "-1"));
    return "scripts/votecall vote add "
        + key
        + " \"DAY\" --measure "
        + measure.key()
        + " --stage "
        + proposal.stage().name().toLowerCase(Locale.ROOT)
        + (chamber.isEmpty() ? "" : " --chamber " + chamber)
        + (proposal.stage().inCommittee() ? " --committee KEY" : "");
  }

  /** The live campaigns that have no words for it. */
  private static List<String> scriptless(
      Proposal proposal, Measure measure, Catalog catalog, Instant now) {
    return catalog.campaigns().stream()
        .filter(campaign -> campaign.live() && campaign.measure().equals(measure.key()))
        .filter(campaign -> scriptless(campaign, proposal, catalog, now))
        .map(
            campaign ->
                "    "
                    + campaign.keyword()
                    + " has no script for it: write one with the line \"stage: "
                    + proposal.stage().name().toLowerCase(Locale.ROOT)
                    + "\".")
        .toList();
  }

  private static boolean scriptless(
      Campaign campaign, Proposal proposal, Catalog catalog, Instant now) {
    return !catalog
        .scripts()
        .any(campaign.keyword(), ScriptChannel.SMS, Language.EN, proposal.stage(), now);
  }
}
