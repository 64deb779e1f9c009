package org.votecall.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.campaign.Campaign;
import org.votecall.measure.ScheduledVote;

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

  /** The campaigns that are open, the most pressing first. */
  static List<Campaign> open(Scene scene) {
    List<Campaign> soonestFirst = scene.world().catalog().open(scene.world().now());
    return soonestFirst.stream()
        .sorted(Comparator.comparing(campaign -> nearness(scene, campaign)))
        .toList();
  }

  /** Whether somebody of theirs may vote on it, as far as we know where they live. */
  static boolean mayBeTheirs(Scene scene, Campaign campaign) {
    return nearness(scene, campaign) != Nearness.NOT_THEIRS;
  }

  private static Nearness nearness(Scene scene, Campaign campaign) {
    Home home = scene.supporter().home();
    ScheduledVote vote =
        scene.world().catalog().upcoming(campaign, scene.world().now()).orElseThrow();
    Optional<Voting> voting = Guide.voting(scene, campaign, vote);
    if (home == null || voting.isEmpty()) {
      return Nearness.OWN; // one who decides alone decides for everybody
    }
    Resolution district = voting.get().district(home);
    if (district instanceof Resolution.OutOfArea) {
      return Nearness.NOT_THEIRS;
    }
    if (!(district instanceof Resolution.Found found)) {
      return Nearness.OWN;
    }
    Briefing briefing = Briefing.of(scene, campaign, vote, voting.get(), found.home());
    if (briefing.targets().stream().anyMatch(target -> target.reason().own())) {
      return Nearness.OWN;
    }
    return briefing.targets().isEmpty() ? Nearness.NOT_THEIRS : Nearness.EVERYONES;
  }
}
