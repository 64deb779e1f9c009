package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.legislature.DivisionId;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What follows from what an address look-up found. */
final class Arriving implements Resolution.Cases {
  private final Scene scene;
  private final StreetAddress address;

  Arriving(Scene scene, StreetAddress address) {
    this.scene = scene;
    this.address = address;
  }

  @Override
  public void found(Home home) {
    scene.liveAt(home);
    Guide.proceed(scene);
  }

  /** Likely is not enough where a word settles it: they see names, and know their own. */
  @Override
  public void likely(Home home, List<DivisionId> candidates) {
    Guide.voting(scene).ifPresent(voting -> ambiguous(home.without(voting.chamber()), candidates));
  }

  /** It lies so near a line that only they can tell on which side. */
  @Override
  public void ambiguous(Home home, List<DivisionId> candidates) {
    scene.liveAt(home);
    scene.become(ChooseMember.of(candidates, ChooseMember.Doubt.LINE, scene));
  }

  @Override
  public void unmapped(String state) {
    Elsewhere.sayUnmapped(scene);
  }

  @Override
  public void outOfArea(String state) {
    Elsewhere.sayOutOfArea(scene, state);
  }

  @Override
  public void unknown() {
    Stumbling.over(
        scene,
        () -> {
          scene.say(Line.of(Phrase.ADDRESS_UNKNOWN));
          List<DivisionId> candidates = candidates();
          if (candidates.isEmpty()) {
            scene.expect(new AskWhere());
          } else {
            scene.become(ChooseMember.of(candidates, ChooseMember.Doubt.ZIP, scene));
          }
        });
  }

  /** We cannot ask: say so, and give those it may be, each with a number to call. */
  @Override
  public void unavailable() {
    Stumbling.over(scene, this::sayUnavailable);
  }

  private void sayUnavailable() {
    List<DivisionId> candidates = candidates();
    if (candidates.isEmpty()) {
      scene.say(Line.of(Phrase.ADDRESS_UNAVAILABLE));
      scene.expect(new AskWhere());
      return;
    }
    ChooseMember choice = ChooseMember.of(candidates, ChooseMember.Doubt.ZIP, scene);
    choice.askWithPhones(scene, Line.of(Phrase.ADDRESS_UNAVAILABLE_CHOOSE));
    scene.expect(choice);
  }

  /** The districts that the ZIP of the address leaves open, few enough to list. */
  private List<DivisionId> candidates() {
    Zip zip = address.zip();
    Optional<Voting> voting = Guide.voting(scene);
    if (zip == null || voting.isEmpty()) {
      return List.of();
    }
    Home home = scene.world().atlas().home(zip);
    if (!(voting.get().district(home) instanceof Resolution.Ambiguous split)
        || !ChooseMember.fits(split.candidates(), scene)) {
      return List.of();
    }
    scene.liveAt(home);
    return split.candidates();
  }
}
