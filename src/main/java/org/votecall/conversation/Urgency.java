package org.votecall.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.ScheduledVote;
import org.votecall.target.Targeting;

/**
 * What presses most for one supporter: first the votes in which somebody of theirs decides, then
 * those where everybody is asked to call somebody, then those that are not theirs at all; of each,
 * the soonest.
 */
final class Urgency {
  private Urgency() {}

  /** How near a vote is to a supporter, the nearest first. */
  private enum Nearness {
    OWN,
    EVERYONES,
    NOT_THEIRS
  }

  private record Ranked(Campaign campaign, Nearness nearness) {}

  /** The campaigns that are open, the most pressing first. */
  static List<Campaign> open(Scene scene) {
    return ranked(scene).map(Ranked::campaign).toList();
  }

  /** Those of them in which somebody of theirs may vote, as far as we know where they live. */
  static List<Campaign> theirs(Scene scene) {
    return ranked(scene)
        .filter(one -> one.nearness() != Nearness.NOT_THEIRS)
        .map(Ranked::campaign)
        .toList();
  }

  private static Stream<Ranked> ranked(Scene scene) {
    return scene.world().catalog().open(scene.world().now()).stream()
        .map(campaign -> new Ranked(campaign, nearness(scene, campaign)))
        .sorted(Comparator.comparing(Ranked::nearness));
  }

  private static Nearness nearness(Scene scene, Campaign campaign) {
    Home home = scene.supporter().home();
    ScheduledVote vote =
        scene.world().catalog().upcoming(campaign, scene.world().now()).orElseThrow();
    Optional<Voting> voting = Guide.voting(scene, campaign, vote);
    if (home == null) {
      return Nearness.OWN;
    }
    if (voting.isEmpty()) { // one who decides alone decides for the people of a state
      Jurisdiction where =
          scene.world().catalog().jurisdiction(scene.world().catalog().measure(campaign));
      Set<String> states = Readers.states(home, scene.world());
      boolean elsewhere = !where.federal() && !states.isEmpty() && !states.contains(where.state());
      return elsewhere ? Nearness.NOT_THEIRS : Nearness.OWN;
    }
    Resolution district = voting.get().district(home);
    if (district instanceof Resolution.OutOfArea) {
      return Nearness.NOT_THEIRS;
    }
    Home known = district instanceof Resolution.Found found ? found.home() : home;
    Briefing briefing = Briefing.of(scene, campaign, vote, voting.get(), known);
    if (!(district instanceof Resolution.Found)
        && Targeting.asksWhich(briefing.situation(), List.copyOf(district.possible()))) {
      return Nearness.OWN;
    }
    if (briefing.targets().stream().anyMatch(target -> target.reason().own())) {
      return Nearness.OWN;
    }
    return briefing.targets().isEmpty() ? Nearness.NOT_THEIRS : Nearness.EVERYONES;
  }
}
