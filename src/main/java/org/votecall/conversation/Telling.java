package org.votecall.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.address.Resolution;
import org.votecall.address.Search;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;
import org.votecall.target.Targeting;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Place;
import org.votecall.understanding.StatedDistrict;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What people tell us without being asked: how a call went, which vote, where they live. */
final class Telling {
  private Telling() {}

  /** Takes down a report, or how the member will vote; false when there is none. */
  static boolean report(Heard heard, Scene scene) {
    if (scene.telephone().filter(call -> !call.rung()).isPresent()) {
      return false; // in a call we know whom they have spoken with
    }
    boolean nothingToReport = scene.stranger() && scene.call().isEmpty();
    if (nothingToReport || scene.keyword().isEmpty()) {
      return false;
    }
    Optional<Outcome> outcome = heard.outcome();
    if (outcome.isEmpty()) {
      return position(heard, scene);
    }
    if (namesAnother(heard, scene)) {
      return false; // first that vote: then we know whom they called about it
    }
    if (scene.call().isPresent()) {
      Reporting.report(scene, scene.call().get(), outcome.get(), heard.stand());
      return true;
    }
    boolean needsHome = Guide.calledFor(scene).filter(Targeting::asksWhere).isPresent();
    if ((needsHome && scene.supporter().home() == null) || !heard.place().none()) {
      return false; // first where they live: then we know whom they called
    }
    Guide.whenSettled(
        scene,
        briefing ->
            Calling.meant(scene, briefing)
                .filter(call -> scene.call().isPresent() || scene.knew(call.vote()))
                .ifPresentOrElse(
                    call -> Reporting.report(scene, call, outcome.get(), heard.stand()),
                    () -> Calling.begin(scene, briefing)));
    return true;
  }

  /** Whether the message speaks of another vote than the one talked about. */
  static boolean namesAnother(Heard heard, Scene scene) {
    return scene
        .world()
        .catalog()
        .mentioned(heard)
        .map(Campaign::keyword)
        .filter(named -> !Optional.of(named).equals(scene.keyword()))
        .isPresent();
  }

  /** What the office said, told after we had stopped asking. */
  private static boolean position(Heard heard, Scene scene) {
    Optional<Stand> stand = heard.stand();
    Optional<Call> talked =
        scene
            .call()
            .filter(
                call ->
                    scene
                        .supporter()
                        .report(call.vote(), call.target())
                        .map(CallReport::outcome)
                        .filter(Outcome.TALKED::equals)
                        .isPresent());
    if (stand.isEmpty() || talked.isEmpty()) {
      return false;
    }
    Reporting.position(scene, talked.get(), stand.get());
    return true;
  }

  /** Takes a vote or a place that the message names; false when it names none. */
  static boolean mention(Heard heard, Scene scene) {
    Optional<Campaign> named = scene.world().catalog().mentioned(heard);
    boolean inPassing =
        named.map(Campaign::keyword).equals(scene.keyword())
            && !heard.commands(Command.Kind.QUESTION).isEmpty()
            && !saysWhere(heard.place(), scene);
    if (inPassing) {
      return false; // "what would SB 731 change?" asks, and tells nothing new
    }
    if (named.isPresent()) {
      choice(named.get().keyword(), heard, scene);
    } else if (scene.world().catalog().namesAnotherBill(heard)) {
      Guide.sayClosed(scene); // not the vote that comes first, which they did not mean
    } else if (saysWhere(heard.place(), scene)) {
      learnHome(heard.place(), scene); // which vote comes first depends on it
      Guide.chooseSoonest(scene);
      place(heard, scene);
    } else {
      return false;
    }
    return true;
  }

  /** Takes a vote, and the place that was named with it. */
  static void choice(Keyword keyword, Heard heard, Scene scene) {
    scene.choose(keyword);
    if (scene.campaign().isEmpty()) {
      learnHome(heard.place(), scene);
      Guide.sayClosed(scene);
    } else if (saysWhere(heard.place(), scene)) {
      place(heard, scene);
    } else {
      Guide.proceed(scene);
    }
  }

  /** Takes a ZIP that we know, while no vote is spoken of. */
  private static void learnHome(Place place, Scene scene) {
    Zip zip = place.zip();
    boolean sure = scene.telephone().isEmpty(); // what is heard is read back first
    if (zip == null || !sure || scene.campaign().isPresent() || !saysWhere(place, scene)) {
      return;
    }
    if (!scene.world().atlas().states(zip).isEmpty()) {
      scene.liveAt(scene.world().atlas().home(zip));
    }
  }

  /**
   * Whether the message tells where the supporter lives. Once we know, it takes more than five
   * digits in passing to change it.
   */
  private static boolean saysWhere(Place place, Scene scene) {
    boolean asked = scene.step() instanceof AskWhere || scene.step() instanceof ChooseMember;
    return !place.none() && (place.said() || asked || scene.supporter().home() == null);
  }

  private static void place(Heard heard, Scene scene) {
    StreetAddress address = heard.place().address();
    Zip zip = heard.place().zip();
    Resolution byZip = zip == null ? null : resolve(zip, scene);
    boolean zipIsEnough =
        byZip instanceof Resolution.Found || byZip instanceof Resolution.OutOfArea;
    Optional<Voting> voting = Guide.voting(scene);
    if (address != null && !zipIsEnough && voting.isPresent()) {
      StreetAddress asked = address.orZip(knownZip(scene));
      scene.lookUp(new Search(asked, voting.get().chamber(), voting.get().today()), heard.text());
    } else if (zip != null) {
      scene.manner().place(zip, scene, () -> arrive(zip, heard.place().district(), heard, scene));
    } else if (heard.place().district() != null) {
      Stating.take(heard.place().district(), heard, scene);
    } else {
      Guide.proceed(scene);
    }
  }

  /** They live at {@code zip}: goes on from there. */
  static void arrive(Zip zip, Scene scene) {
    if (resolve(zip, scene) instanceof Resolution.Unknown) {
      Stumbling.over(scene, () -> sayZipUnknown(zip, scene));
    } else {
      scene.liveAt(scene.world().atlas().home(zip));
      Guide.proceed(scene);
    }
  }

  private static void arrive(Zip zip, @Nullable StatedDistrict stated, Heard heard, Scene scene) {
    if (stated == null || resolve(zip, scene) instanceof Resolution.Unknown) {
      arrive(zip, scene);
    } else {
      scene.liveAt(scene.world().atlas().home(zip));
      Stating.take(stated, heard, scene);
    }
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
    return Guide.voting(scene)
        .map(voting -> voting.district(scene.world().atlas().home(zip)))
        .orElse(null);
  }
}
