package org.votecall.conversation;

import java.util.Optional;
import org.votecall.legislature.Office;
import org.votecall.measure.Bill;
import org.votecall.outcome.Outcome;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.understanding.Command;
import org.votecall.understanding.Legal;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What may be asked for at any time, whatever we asked last. */
final class Commands {
  private Commands() {}

  static void run(Command command, Scene scene) {
    switch (command) {
      case HELLO -> hello(scene);
      case MENU -> Guide.offerCampaigns(scene);
      case MOVED -> {
        scene.ask(Line.of(Phrase.ASK_WHERE_MOVED));
        scene.expect(new AskWhere());
      }
      case WHO -> Guide.whenSettled(scene, briefing -> who(scene, briefing));
      case SCRIPT -> Guide.whenSettled(scene, briefing -> script(scene, briefing));
      case ABOUT -> Guide.whenUpcoming(scene, (campaign, vote) -> about(scene));
      case NEXT -> Guide.whenSettled(scene, briefing -> Calling.next(scene, briefing));
      case SKIP -> Guide.whenSettled(scene, briefing -> skip(scene, briefing));
      case BACK -> scene.step().back(scene);
      case CALL -> call(scene);
      case REMIND -> scene.say(Line.of(Phrase.REMIND_NOT_YET));
      case STATUS -> status(scene);
      case LANGUAGE -> scene.say(Line.of(Phrase.LANGUAGE_NOT_YET));
      case FORGET -> forget(scene);
      case WHO_ARE_YOU -> Consenting.obey(Legal.HELP, scene);
      case UNSURE -> unsure(scene);
      case THANKS -> thanks(scene);
    }
  }

  private static void hello(Scene scene) {
    if (!scene.stranger()) {
      scene.say(Line.of(Phrase.HELLO_AGAIN));
    }
    Guide.proceed(scene);
  }

  private static void who(Scene scene, Briefing briefing) {
    Optional<Target> current = briefing.current(scene);
    if (current.isEmpty()) {
      Calling.begin(scene, briefing);
      return;
    }
    for (Target target : briefing.targets()) {
      scene.say(briefing.line(Phrase.WHO_TARGET, target, scene));
      for (Office office : target.legislator().offices()) {
        scene.say(Wording.office(Line.of(Phrase.OFFICE_NUMBER), office));
      }
    }
  }

  private static void script(Scene scene, Briefing briefing) {
    Optional<Target> current = briefing.current(scene);
    Optional<Office> office =
        current.flatMap(target -> target.legislator().offices().stream().findFirst());
    if (office.isEmpty()) {
      Calling.begin(scene, briefing);
      return;
    }
    Calling.sayScript(scene, briefing, current.get(), office.get());
    Optional<Script> voicemail =
        briefing.script(ScriptChannel.VOICEMAIL, current.get(), office.get(), scene);
    voicemail.ifPresent(
        words -> scene.read(Line.of(Phrase.SAY_VOICEMAIL).with("script", words.text())));
  }

  private static void about(Scene scene) {
    Bill bill = scene.world().catalog().bill(scene.campaign().orElseThrow());
    scene.say(
        Wording.bill(Line.of(Phrase.ABOUT), bill)
            .with("summary", bill.summary())
            .with("link", bill.link()));
  }

  private static void skip(Scene scene, Briefing briefing) {
    Calling.meant(scene, briefing)
        .ifPresentOrElse(
            call -> Reporting.report(scene, call, Outcome.SKIPPED),
            () -> Calling.begin(scene, briefing));
  }

  private static void status(Scene scene) {
    Guide.whenUpcoming(
        scene,
        (campaign, vote) ->
            scene.say(
                Guide.about(Phrase.STATUS, scene, campaign, vote)
                    .with("calls", scene.calls(campaign))
                    .with("goal", campaign.goal())));
  }

  private static void call(Scene scene) {
    scene.say(Line.of(Phrase.CALL_NOT_YET));
    if (scene.call().isEmpty()) {
      Guide.proceed(scene);
    }
  }

  /** Whoever does not know which member is theirs knows the street they live in. */
  private static void unsure(Scene scene) {
    Stumbling.over(
        scene,
        () -> {
          if (scene.step() instanceof ChooseMember || scene.step() instanceof AskWhere) {
            scene.ask(Line.of(Phrase.ASK_STREET));
          } else {
            scene.step().ask(scene);
          }
        });
  }

  /** Answered once: two machines could thank each other for ever. */
  private static void thanks(Scene scene) {
    if (scene.stranger()) {
      Guide.proceed(scene);
      return;
    }
    if (scene.misunderstoodBefore() == 0) {
      scene.say(Line.of(Phrase.THANKS));
    }
    scene.countMisunderstanding();
  }

  private static void forget(Scene scene) {
    scene.effect(new Effect.Forget());
    scene.leave();
    scene.say(Line.of(Phrase.FORGOTTEN));
  }
}
