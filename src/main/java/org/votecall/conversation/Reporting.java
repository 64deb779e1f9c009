package org.votecall.conversation;

import java.util.Optional;
import org.votecall.campaign.Keyword;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Takes down what became of a call, and goes on from there. */
final class Reporting {
  private static final String NO_SCRIPT = "none";

  private Reporting() {}

  /** Records {@code outcome} of {@code call}, even if the vote has moved on since it was asked. */
  static void report(Scene scene, Call call, Outcome outcome) {
    Optional<Keyword> campaign = scene.keyword();
    if (campaign.isEmpty()) {
      Guide.offerCampaigns(scene);
      return;
    }
    Optional<Outcome> before =
        scene.supporter().report(call.vote(), call.target()).map(CallReport::outcome);
    if (before.filter(Outcome::counts).isPresent() && outcome == Outcome.SKIPPED) {
      Calling.afterReport(scene, call);
      return;
    }
    scene.report(
        new CallReport(
            campaign.get(),
            call.vote(),
            call.target(),
            call.office(),
            scriptVersion(scene, campaign.get()),
            outcome));
    if (before.filter(old -> old.counts() && old != outcome).isPresent()) {
      scene.say(Line.of(Phrase.REPORT_CHANGED));
    }
    goOn(scene, call, outcome);
  }

  private static void goOn(Scene scene, Call call, Outcome outcome) {
    switch (outcome) {
      case TALKED, CONNECTED -> {
        scene.say(Line.of(Phrase.THANKS_TALKED));
        scene.become(new AskPosition());
      }
      case VOICEMAIL -> {
        scene.say(Line.of(Phrase.THANKS_VOICEMAIL));
        Calling.afterReport(scene, call);
      }
      case SKIPPED -> {
        scene.say(Line.of(Phrase.SKIPPED));
        Calling.afterReport(scene, call);
      }
      case VOICEMAIL_FULL, BUSY, NO_ANSWER, WRONG_NUMBER -> {
        scene.say(Line.of(Phrase.THANKS_TRYING));
        Calling.tryNextOffice(scene, call);
      }
    }
  }

  private static String scriptVersion(Scene scene, Keyword campaign) {
    return scene
        .world()
        .catalog()
        .scripts()
        .best(campaign, ScriptChannel.SMS, scene.supporter().language())
        .map(ScriptTemplate::version)
        .orElse(NO_SCRIPT);
  }
}
