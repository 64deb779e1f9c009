package org.votecall.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.measure.ScheduledVote;

/**
 * How far a campaign has come.
 *
 * @param at the moment at which it was so
 * @param calls that count toward the goal; supporters are told this number
 * @param next the vote that is ahead; null where none is
 */
public record Tally(Campaign campaign, Instant at, long calls, @Nullable NextVote next)
    implements Report {
  private static final List<String> NAMES =
      List.of(
          "campaign",
          "name",
          "measure",
          "state",
          "as_of",
          "calls",
          "goal",
          "goal_now",
          "next_vote",
          "next_vote_stage",
          "next_vote_body",
          "next_vote_date",
          "next_vote_when");

  /**
   * The vote that comes next.
   *
   * @param body who votes or decides
   * @param when as supporters in the legislature's zone are told it at that moment
   */
  public record NextVote(ScheduledVote vote, String body, String when) {}

  /** The goal that supporters are told: once it has been passed, it may be set higher. */
  public long goalNow() {
    return campaign.goal().at(calls);
  }

  @Override
  public Map<String, Object> fields() {
    return row().json();
  }

  @Override
  public Csv csv() {
    return Csv.of(NAMES, List.of(row()));
  }

  private Fields row() {
    ScheduledVote vote = next == null ? null : next.vote();
    return Fields.of(
        NAMES,
        campaign.keyword(),
        campaign.name(),
        campaign.measure(),
        campaign.state(),
        at,
        calls,
        campaign.goal().calls(),
        goalNow(),
        vote == null ? null : vote.key(),
        vote == null ? null : vote.stage(),
        next == null ? null : next.body(),
        vote == null ? null : vote.when().date(),
        next == null ? null : next.when());
  }
}
