package org.votecall.conversation;

import java.util.List;
import org.votecall.address.Freshness.Stale;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Office;
import org.votecall.target.Target;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * What must be said beside a name and a number, so that they are not taken for more than they are.
 */
final class Caveats {
  private Caveats() {}

  /** Says what holds for a call to {@code target} at {@code office}; mostly nothing. */
  static void say(Scene scene, Briefing briefing, Target target, Office office) {
    if (scene.world().atlas().roster().isMainLine(office.phone())) {
      scene.say(Wording.member(Line.of(Phrase.ASK_FOR), target));
    }
    DivisionId division = target.division();
    Voting voting = briefing.voting();
    if (division == null || voting == null || !target.reason().own()) {
      return;
    }
    if (!voting.chamber().votes(division)) {
      scene.say(Wording.member(Line.of(Phrase.DELEGATE), target));
    }
    old(scene, voting, division);
    likely(scene, voting, division);
  }

  /** There may be members of theirs whom we cannot name. */
  static void sayMoreMembers(Scene scene, Voting voting, DivisionId division) {
    if (!scene.world().atlas().unplaced(voting.chamber(), division.state()).isEmpty()) {
      scene.say(Line.of(Phrase.MORE_MEMBERS).with("chamber", voting.chamber().name()));
    }
  }

  /** They were named because nearly everybody in their ZIP lives there. */
  static void likely(Scene scene, Voting voting, DivisionId division) {
    Home home = scene.supporter().home();
    if (home == null || home.zip() == null) {
      return;
    }
    if (voting.district(home) instanceof Resolution.Likely) {
      scene.say(
          Line.of(Phrase.LIKELY)
              .with("zip", home.zip().digits())
              .with("district", voting.chamber().nameOf(division)));
    }
  }

  private static void old(Scene scene, Voting voting, DivisionId division) {
    List<Stale> stale =
        scene.world().atlas().freshness().stale(voting.chamber(), division.state(), voting.today());
    stale.stream()
        .findFirst()
        .ifPresent(
            one -> scene.say(Line.of(Phrase.OLD_LIST).with("day", new Arg.Day(one.since()))));
  }
}
