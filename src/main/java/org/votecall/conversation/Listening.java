package org.votecall.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.outcome.Outcome;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Mentions;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Takes what was heard for the first thing it can be: an answer to what we asked, something that
 * may be asked at any time, a report, a vote or a place inside a sentence; and when it is nothing
 * of that, says so in a way that ends.
 */
final class Listening {
  private Listening() {}

  static void take(Heard heard, Scene scene) {
    boolean understood =
        scene.step().answer(heard, scene)
            || command(heard, scene)
            || report(heard, scene)
            || mention(heard, scene);
    if (!understood) {
      misunderstood(scene);
    } else if (scene.step() instanceof Closed) {
      scene.rest();
    }
    scene.introduceIfStranger();
  }

  /** After a picture: says that we see none, and repeats what we wait for. */
  static void pause(Scene scene) {
    if (scene.stranger()) {
      scene.say(Line.of(Phrase.PICTURE));
      Guide.proceed(scene);
    } else {
      Stumbling.over(
          scene,
          () -> {
            scene.say(Line.of(Phrase.PICTURE));
            scene.step().ask(scene);
          });
    }
    scene.introduceIfStranger();
  }

  private static boolean command(Heard heard, Scene scene) {
    heard.command().ifPresent(command -> Commands.run(command, scene));
    return heard.command().isPresent();
  }

  private static boolean report(Heard heard, Scene scene) {
    Optional<Outcome> outcome = heard.outcome();
    if (outcome.isEmpty() || scene.stranger() || scene.keyword().isEmpty()) {
      return false;
    }
    if (scene.call().isPresent()) {
      Reporting.report(scene, scene.call().get(), outcome.get());
      return true;
    }
    Guide.whenSettled(
        scene,
        briefing ->
            Calling.meant(scene, briefing)
                .ifPresentOrElse(
                    call -> Reporting.report(scene, call, outcome.get()),
                    () -> Calling.begin(scene, briefing)));
    return true;
  }

  private static boolean mention(Heard heard, Scene scene) {
    Catalog catalog = scene.world().catalog();
    Optional<Campaign> named = Mentions.campaign(heard.plain(), catalog.published(), catalog::bill);
    boolean placed = saysWhere(heard, scene);
    if (named.isEmpty() && !placed) {
      return false;
    }
    named.ifPresent(campaign -> scene.choose(campaign.keyword()));
    if (named.isPresent() && scene.campaign().isEmpty()) {
      Guide.sayClosed(scene);
    } else if (placed) {
      Guide.chooseSoonest(scene);
      place(heard, scene);
    } else {
      Guide.proceed(scene);
    }
    return true;
  }

  /**
   * Whether the message tells where the supporter lives. Once we know, it takes more than five
   * digits in passing to change it.
   */
  private static boolean saysWhere(Heard heard, Scene scene) {
    if (heard.zip().isEmpty() && heard.address().isEmpty()) {
      return false;
    }
    boolean asked = scene.step() instanceof AskWhere || scene.step() instanceof ChooseMember;
    return switch (heard.whose()) {
      case MINE -> true;
      case NOT_MINE -> false;
      case UNSAID -> asked || scene.supporter().home() == null || heard.address().isPresent();
    };
  }

  private static void place(Heard heard, Scene scene) {
    Optional<StreetAddress> address = heard.address();
    Optional<Zip> zip = heard.zip();
    Resolution byZip = zip.map(digits -> resolve(digits, scene)).orElse(null);
    boolean zipIsEnough =
        byZip instanceof Resolution.Found || byZip instanceof Resolution.OutOfArea;
    if (address.isPresent() && !zipIsEnough) {
      scene.lookUp(address.get().orZip(knownZip(scene)));
    } else {
      zip.ifPresent(digits -> arrive(digits, scene));
    }
  }

  private static void arrive(Zip zip, Scene scene) {
    if (resolve(zip, scene) instanceof Resolution.Unknown) {
      Stumbling.over(scene, () -> sayZipUnknown(zip, scene));
      return;
    }
    scene.liveAt(scene.world().atlas().home(zip));
    Guide.proceed(scene);
  }

  private static void sayZipUnknown(Zip zip, Scene scene) {
    scene.say(Line.of(Phrase.ZIP_UNKNOWN).with("zip", zip.digits()));
    scene.expect(new AskWhere());
  }

  private static @Nullable Zip knownZip(Scene scene) {
    Home home = scene.supporter().home();
    return scene.step() instanceof ChooseMember && home != null ? home.zip() : null;
  }

  /** What the ZIP alone tells of the chamber that votes; null when no vote is spoken of. */
  private static @Nullable Resolution resolve(Zip zip, Scene scene) {
    Atlas atlas = scene.world().atlas();
    return Guide.votingChamber(scene)
        .map(chamber -> atlas.district(atlas.home(zip), chamber))
        .orElse(null);
  }

  private static void misunderstood(Scene scene) {
    if (scene.stranger()) {
      Guide.proceed(scene);
    } else {
      Stumbling.over(scene, () -> sayNotUnderstood(scene));
    }
  }

  private static void sayNotUnderstood(Scene scene) {
    switch (scene.misunderstood()) {
      case 1 -> {
        scene.say(Line.of(Phrase.NOT_UNDERSTOOD));
        scene.step().ask(scene);
      }
      case 2 -> {
        scene.say(Line.of(Phrase.NOT_UNDERSTOOD_AGAIN));
        scene.step().ask(scene);
      }
      default -> scene.say(Line.of(Phrase.MENU));
    }
  }
}
