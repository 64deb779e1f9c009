package org.votecall.catalog.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.CommitteeKey;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.script.ScriptFacts;
import org.votecall.target.Situation;
import org.votecall.target.Target;
import org.votecall.target.TargetReason;
import org.votecall.target.Targeting;

/** A vote that a campaign calls for, and everybody whom it may make somebody call. */
final class Occasion {
  /** As long as the name of a city gets. */
  private static final String CITY = "-".repeat(22);

  private final Catalog catalog;
  private final Atlas atlas;
  private final Campaign campaign;
  private final ScheduledVote vote;
  private final Instant now;
  private final @Nullable Chamber chamber;

  private Occasion(
      Catalog catalog, Atlas atlas, Campaign campaign, ScheduledVote vote, Instant now) {
    this.catalog = catalog;
    this.atlas = atlas;
    this.campaign = campaign;
    this.vote = vote;
    this.now = now;
    this.chamber = catalog.chamber(catalog.measure(campaign), vote).orElse(null);
  }

  static Occasion of(
      Catalog catalog, Atlas atlas, Campaign campaign, ScheduledVote vote, Instant now) {
    return new Occasion(catalog, atlas, campaign, vote, now);
  }

  ScheduledVote vote() {
    return vote;
  }

  /** The facts of a call to each of them who has a number. */
  Stream<ScriptFacts> calls() {
    return Stream.concat(own(), everyones())
        .flatMap(
            target ->
                target.official().offices().stream().limit(1).map(office -> facts(target, office)));
  }

  /** Those of them who have no number. */
  List<Target> withoutNumber() {
    return Stream.concat(own(), everyones())
        .filter(target -> target.official().offices().isEmpty())
        .toList();
  }

  /** Each member whom those they represent are to call. */
  private Stream<Target> own() {
    TargetReason reason =
        vote.stage().takenByMembers() ? TargetReason.OWN_MEMBER : TargetReason.OWN_MEMBER_WHO_VOTED;
    return members().filter(this::votes).map(member -> target(member, reason));
  }

  private Stream<Legislator> members() {
    return chamber == null
        ? Stream.empty()
        : atlas.roster().seats().stream()
            .filter(chamber::has)
            .flatMap(seat -> atlas.roster().holding(seat, vote.today(now)).stream());
  }

  private Target target(Legislator member, TargetReason reason) {
    Chamber voting = Objects.requireNonNull(chamber);
    return new Target(
        member, voting, member.division(), voting.titleIn(member.division()), reason, null);
  }

  /** In a committee, those who sit on it; of one that nobody is known to sit on, all may. */
  private boolean votes(Legislator member) {
    CommitteeKey committee = vote.body().committee();
    return committee == null
        || !catalog.committees().lists(committee)
        || catalog.committees().isOn(committee, member.id());
  }

  /**
   * Those whom the people of all districts are to call. Anybody may preside over a committee that
   * we know nothing of, and somebody will hold an office that we know nobody of.
   */
  private Stream<Target> everyones() {
    List<Target> known = Targeting.targets(situation(Home.UNKNOWN));
    boolean unknownCommittee =
        vote.stage().inCommittee()
            && !catalog.committees().lists(Objects.requireNonNull(vote.body().committee()));
    if (known.isEmpty() && vote.stage() == VoteStage.EXECUTIVE) {
      return Stream.of(StandIn.executive(catalog.jurisdiction(catalog.measure(campaign))));
    }
    return unknownCommittee
        ? Stream.concat(known.stream(), members().map(member -> target(member, TargetReason.CHAIR)))
        : known.stream();
  }

  private ScriptFacts facts(Target target, Office office) {
    Home home =
        target.division() == null || !target.reason().own()
            ? new Home(null, CITY, Set.of())
            : new Home(null, CITY, Set.of(new Settled(target.division(), null)));
    return new ScriptFacts(
        situation(home),
        target,
        office,
        catalog.bodyName(catalog.measure(campaign), vote),
        campaign.goal().calls(),
        new Moment(now, Set.of(vote.zone())));
  }

  private Situation situation(Home home) {
    return catalog.situation(campaign, vote, home, atlas, now);
  }
}
