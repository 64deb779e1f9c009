package org.votecall.conversation;

import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.States;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Homes for which nobody can be named: out of the chamber's reach, or off our map. */
final class Elsewhere {
  /** What the post office has for states where the armed forces are. */
  private static final Set<String> MILITARY = Set.of("aa", "ae", "ap");

  private Elsewhere() {}

  /**
   * The home lies where nobody who votes is theirs: in another state, in a territory without
   * senators, or where the armed forces are.
   *
   * @param state two letters, lower case
   */
  static void sayOutOfArea(Scene scene, String state) {
    Optional<Voting> voting = Guide.voting(scene);
    if (voting.isEmpty()) {
      Guide.offerCampaigns(scene);
      return;
    }
    scene.say(outOfArea(scene, voting.get().chamber(), state));
    NobodyToCall.sayWhereItSwings(scene, voting.get());
    scene
        .campaign()
        .filter(done -> scene.supporter().home() != null) // else we do not know what is theirs
        .ifPresentOrElse(done -> AnotherVote.offer(scene, done), scene::rest);
  }

  private static Line outOfArea(Scene scene, Chamber chamber, String state) {
    boolean federal = chamber.federal();
    if (MILITARY.contains(state)) {
      return federal
          ? Line.of(Phrase.MILITARY_ANYWHERE)
          : Line.of(Phrase.MILITARY).with("state", governmentName(scene, chamber));
    }
    return federal
        ? Line.of(Phrase.NO_MEMBERS_THERE)
            .with("place", States.name(state).orElse(state))
            .with("chamber", chamber.name())
        : Line.of(Phrase.OUT_OF_STATE).with("state", governmentName(scene, chamber));
  }

  private static String governmentName(Scene scene, Chamber chamber) {
    return scene
        .world()
        .catalog()
        .jurisdictions()
        .find(chamber.jurisdiction())
        .orElseThrow()
        .name();
  }

  /** No lines that we know are in force where they live: says so, and names nobody. */
  static void sayUnmapped(Scene scene) {
    Guide.voting(scene)
        .ifPresent(
            voting -> {
              scene.say(Line.of(Phrase.UNMAPPED).with("chamber", voting.chamber().name()));
              scene.rest();
            });
  }
}
