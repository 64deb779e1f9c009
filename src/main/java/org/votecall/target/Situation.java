package org.votecall.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Committees;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Roster;
import org.votecall.measure.Ballot;
import org.votecall.measure.Measure;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.Stands;

/**
 * All that decides whom one supporter is to call.
 *
 * @param chamber that votes, or whose committee does; null for an executive decision
 * @param home where they live, as far as it is known
 * @param day the day on which the seats are looked at
 */
public record Situation(
    Campaign campaign,
    Measure measure,
    ScheduledVote vote,
    Jurisdiction jurisdiction,
    @Nullable Chamber chamber,
    Home home,
    Atlas atlas,
    Committees committees,
    Stands stands,
    LocalDate day) {

  /** The state that the vote is about, or for Congress the one in which {@code division} lies. */
  public String placeName(@Nullable DivisionId division) {
    return division == null ? jurisdiction.name() : jurisdiction.placeOf(division);
  }

  /** Those who represent the supporter in the chamber that votes. */
  Stream<Legislator> ownMembers() {
    return chamber == null
        ? Stream.empty()
        : home.district(chamber).stream()
            .flatMap(district -> roster().representing(district, chamber, day).stream());
  }

  /** The same in every chamber for which their home tells the district. */
  Stream<Legislator> ownMembersAnywhere() {
    return jurisdiction.chambers().stream().flatMap(this::ownMembersIn);
  }

  private Stream<Legislator> ownMembersIn(Chamber each) {
    return atlas.district(home, each, day) instanceof Resolution.Found found
        ? found.home().district(each).stream()
            .flatMap(district -> roster().representing(district, each, day).stream())
        : Stream.empty();
  }

  Roster roster() {
    return atlas.roster();
  }

  /** Whether {@code member} sits on the committee that votes. */
  boolean isOnCommittee(Legislator member) {
    return isOnCommittee(member.id());
  }

  /** The same, of anybody. */
  public boolean isOnCommittee(LegislatorId id) {
    return vote.body().committee() != null && committees.isOn(vote.body().committee(), id);
  }

  /** Whether they preside over the committee that votes. */
  public boolean presides(LegislatorId id) {
    return chairs().contains(id);
  }

  List<LegislatorId> chairs() {
    return vote.body().committee() == null ? List.of() : committees.chairs(vote.body().committee());
  }

  /** The chamber in which {@code member} sits. */
  Optional<Chamber> chamberOf(Legislator member) {
    return member.seat().jurisdiction().equals(jurisdiction.id())
        ? jurisdiction.chamber(member.seat().chamber())
        : Optional.empty();
  }

  /** Whether the roll call names all who represent the supporter. */
  public boolean knowsBallots() {
    return ownMembers().allMatch(member -> ballot(member.id()).isPresent());
  }

  /** Whether nobody represents the supporter in the chamber that votes. */
  public boolean isWithoutMember() {
    return ownMembers().findAny().isEmpty();
  }

  /**
   * Whether {@code target} represents the supporter; empty where we do not know, or where it is an
   * executive, who is everybody's.
   */
  public Optional<Boolean> represents(Target target) {
    if (target.chamber() == null) {
      return Optional.empty();
    }
    Resolution district = atlas.district(home, target.chamber(), day);
    boolean known =
        district instanceof Resolution.Found || district instanceof Resolution.OutOfArea;
    return known
        ? Optional.of(
            ownMembersIn(target.chamber()).anyMatch(member -> member.id().equals(target.id())))
        : Optional.empty();
  }

  /** Whether we know that the supporter is one of those whom {@code target} is there for. */
  public boolean isConstituentOf(Target target) {
    return represents(target).orElse(target.chamber() == null && livesThere());
  }

  private boolean livesThere() {
    return home.divisions().stream()
        .anyMatch(
            division ->
                jurisdiction.chambers().stream().anyMatch(each -> each.covers(division.state())));
  }

  /** How {@code member} voted in the vote that is over, where the roll call tells. */
  public Optional<Ballot.Value> ballot(LegislatorId member) {
    return Optional.ofNullable(vote.follows()).flatMap(over -> stands.ballot(over, member));
  }
}
