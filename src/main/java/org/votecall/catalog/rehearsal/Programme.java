package org.votecall.catalog.rehearsal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.address.Atlas;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.CommitteeKey;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTime;
import org.votecall.measure.VotingBody;
import org.votecall.script.ScriptTemplate;

/**
 * The votes for which the scripts of a campaign are rehearsed.
 *
 * @param ahead what is pending, and the week after it
 * @param imagined what they are written for beside that, in each chamber where it may be taken
 */
record Programme(List<Occasion> ahead, List<Occasion> imagined) {
  private static final CommitteeKey SOME_COMMITTEE = new CommitteeKey("some-committee");

  static Programme of(Catalog catalog, Atlas atlas, Campaign campaign, Instant now) {
    Measure measure = catalog.measure(campaign);
    List<ScheduledVote> pending =
        catalog.series(measure.key()).events().stream().filter(ScheduledVote::pending).toList();
    List<ScheduledVote> ahead = new ArrayList<>(pending);
    pending.stream()
        .filter(vote -> vote.stage().takenByMembers())
        .reduce((first, second) -> second)
        .ifPresent(vote -> ahead.add(vote.afterwards(vote.today(now))));
    List<ScheduledVote> imagined =
        stages(catalog, campaign, now).stream()
            .flatMap(stage -> imagined(catalog, measure, stage))
            .filter(vote -> ahead.stream().noneMatch(other -> sameKind(vote, other)))
            .toList();
    return new Programme(
        ahead.stream().map(vote -> Occasion.of(catalog, atlas, campaign, vote, now)).toList(),
        imagined.stream().map(vote -> Occasion.of(catalog, atlas, campaign, vote, now)).toList());
  }

  private static boolean sameKind(ScheduledVote one, ScheduledVote other) {
    return one.stage() == other.stage() && one.body().chamber() == other.body().chamber();
  }

  /** Those for which anything is written; what is for any vote ahead is for the floor. */
  private static Set<VoteStage> stages(Catalog catalog, Campaign campaign, Instant now) {
    Set<VoteStage> stages = EnumSet.noneOf(VoteStage.class);
    catalog
        .scripts()
        .inForce(campaign.keyword(), now)
        .map(ScriptTemplate::stages)
        .map(its -> its.isEmpty() ? Set.of(VoteStage.FLOOR) : its)
        .forEach(stages::addAll);
    return stages;
  }

  private static Stream<ScheduledVote> imagined(Catalog catalog, Measure measure, VoteStage stage) {
    return stage == VoteStage.EXECUTIVE
        ? Stream.of(imagined(catalog, measure, stage, VotingBody.EXECUTIVE))
        : catalog.jurisdiction(measure).chambers().stream()
            .map(chamber -> imagined(catalog, measure, stage, body(stage, chamber)));
  }

  private static VotingBody body(VoteStage stage, Chamber chamber) {
    return new VotingBody(chamber.type(), stage.inCommittee() ? SOME_COMMITTEE : null);
  }

  private static ScheduledVote imagined(
      Catalog catalog, Measure measure, VoteStage stage, VotingBody body) {
    ZoneId zone = catalog.jurisdiction(measure).zone();
    return new ScheduledVote(
        new VoteKey("some-measure-some-vote-1"),
        measure.key(),
        stage,
        body,
        VoteTime.unknown(zone),
        VoteStatus.PLANNED,
        null,
        null,
        null,
        null);
  }
}
