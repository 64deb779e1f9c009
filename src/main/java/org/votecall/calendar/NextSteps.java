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

  /**
   * One thing that may come next.
   *
   * @param key that is free for it
   */
  public record Step(VoteKey key, Proposal proposal) {}

  /** What may come next; nothing where something is scheduled already. */
  public static List<Step> steps(ScheduledVote vote, Catalog catalog, Instant now) {
    Measure measure = catalog.measure(vote.measure()).orElseThrow();
    VoteSeries series = catalog.series(measure.key());
    boolean planned = series.outlook(now) instanceof Outlook.Upcoming;
    return planned
        ? List.of()
        : NextStages.after(vote, measure).stream()
            .map(proposal -> new Step(free(proposal, measure, series), proposal))
            .toList();
  }

  private static VoteKey free(Proposal proposal, Measure measure, VoteSeries series) {
    String stage = proposal.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String chamber = chamber(proposal);
    String name =
        chamber.isEmpty()
            ? String.join("-", measure.key().value(), stage)
            : String.join("-", measure.key().value(), stage, chamber);
    return series.free(new VoteKey(name + "-1"));
  }

  private static String chamber(Proposal proposal) {
    return proposal.body().chamber() == null
        ? ""
        : proposal.body().chamber().name().toLowerCase(Locale.ROOT);
  }

  /** Lines to read on a console; none where something is scheduled already, or nothing follows. */
  public static List<String> after(ScheduledVote vote, Catalog catalog, Instant now) {
    Measure measure = catalog.measure(vote.measure()).orElseThrow();
    List<Step> steps = steps(vote, catalog, now);
    if (steps.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("What may come next; add it when you know the day:");
    steps.forEach(
        step -> {
          lines.add("  " + command(step, measure) + "   # " + step.proposal().why());
          scriptless(step.proposal(), measure, catalog, now).forEach(lines::add);
        });
    return lines;
  }

  private static String command(Step step, Measure measure) {
    Proposal proposal = step.proposal();
    String chamber = chamber(proposal);
    return "scripts/votecall vote add "
        + step.key()
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
