package org.votecall.conversation;

import java.util.Objects;
import java.util.Optional;
import org.votecall.campaign.Stance;
import org.votecall.legislature.Office;
import org.votecall.measure.Ballot;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteStage;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.target.TargetReason;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Says whom to call and why, and what to say: by what a target is to the supporter. */
final class Presenting {
  private final Scene scene;
  private final Briefing briefing;
  private final Target target;

  Presenting(Scene scene, Briefing briefing, Target target) {
    this.scene = scene;
    this.briefing = briefing;
    this.target = target;
  }

  /** Whom to call, and on which number. */
  Line call(Office office) {
    Line line =
        switch (target.reason()) {
          case OWN_MEMBER, OWN_MEMBER_ON_COMMITTEE, OWN_CONFEREE -> line(Phrase.CALL_TARGET);
          case OWN_MEMBER_WHO_VOTED ->
              voted(votedOurWay() ? Phrase.CALL_TO_THANK : Phrase.CALL_TO_COMPLAIN);
          case EXECUTIVE -> line(Phrase.CALL_EXECUTIVE);
          case CHAIR, LEADER, AUTHOR, NAMED -> forEveryone(Phrase.CALL_FOR_EVERYONE);
        };
    return Wording.office(line, office);
  }

  /** Who it is and why they matter. */
  Line who() {
    return switch (target.reason()) {
      case OWN_MEMBER, OWN_MEMBER_ON_COMMITTEE, OWN_CONFEREE -> line(Phrase.WHO_TARGET);
      case OWN_MEMBER_WHO_VOTED -> voted(Phrase.WHO_VOTED);
      case EXECUTIVE -> line(Phrase.WHO_EXECUTIVE).with("state", state());
      case CHAIR, LEADER, AUTHOR, NAMED -> forEveryone(Phrase.WHO_FOR_EVERYONE);
    };
  }

  Line noPhone() {
    return line(target.reason().own() ? Phrase.NO_PHONE : Phrase.NO_PHONE_FOR_EVERYONE);
  }

  /** In one breath, what to say; staff may have written it. */
  Optional<Script> sayGist(Office office) {
    Optional<Script> gist =
        briefing
            .words(ScriptChannel.VOICE, target, office, scene)
            .filter(words -> words.choice().isOfItsOwnChannel())
            .map(GivenWords::script);
    gist.ifPresentOrElse(
        script -> scene.read(Line.of(Phrase.SAY_SCRIPT).with("script", script.text())),
        this::sayAsk);
    return gist;
  }

  /** What to say in one's own words. */
  private void sayAsk() {
    if (target.reason() == TargetReason.OWN_MEMBER_WHO_VOTED) {
      sayAboutBallot();
      return;
    }
    boolean decides = briefing.vote().stage() == VoteStage.EXECUTIVE;
    Phrase phrase = decides ? Phrase.GIST_FOR_EXECUTIVE : Phrase.GIST;
    scene.say(line(phrase).with("ask", briefing.ask()));
  }

  /** The words to say, which it gives; or what to say in one's own where nobody wrote any. */
  Optional<Script> sayScript(ScriptChannel channel, Office office) {
    Optional<Script> script = briefing.script(channel, target, office, scene);
    if (script.isPresent()) {
      scene.read(Line.of(Phrase.SAY_SCRIPT).with("script", script.get().text()));
    } else if (target.reason() == TargetReason.OWN_MEMBER_WHO_VOTED) {
      sayAboutBallot();
    } else {
      boolean decides = briefing.vote().stage() == VoteStage.EXECUTIVE;
      scene.say(
          line(decides ? Phrase.NO_SCRIPT_FOR_EXECUTIVE : Phrase.NO_SCRIPT)
              .with("ask", briefing.ask()));
    }
    return script;
  }

  private void sayAboutBallot() {
    Phrase words = votedOurWay() ? Phrase.THANKING_WORDS : Phrase.COMPLAINING_WORDS;
    scene.read(
        Line.of(Phrase.SAY_SCRIPT)
            .with("script", voted(words).with("fillname", Line.of(Phrase.FILL_NAME))));
  }

  private Line line(Phrase phrase) {
    return briefing
        .line(phrase, target, scene)
        // who votes may be a committee, or another chamber than the one they sit in
        .with("chamber", briefing.body());
  }

  /** Somebody whom all are asked to call: says what they are, and whether they are one's own. */
  private Line forEveryone(Phrase phrase) {
    return line(phrase).with("role", role()).with("whose", whose());
  }

  private Line role() {
    Line role =
        Line.of(
            switch (target.reason()) {
              case CHAIR -> target.role() == null ? Phrase.ROLE_CHAIR_ALONE : Phrase.ROLE_CHAIR;
              case LEADER -> Phrase.ROLE_LEADER;
              case AUTHOR -> Phrase.ROLE_AUTHOR;
              default -> Phrase.ROLE_NAMED;
            });
    return target.role() == null ? role : role.with("role", target.role());
  }

  private Line whose() {
    Phrase phrase =
        briefing
            .situation()
            .represents(target)
            .map(own -> own ? Phrase.WHOSE_OWN : Phrase.WHOSE_NOT_OWN)
            .orElse(Phrase.WHOSE_EVERYONES);
    return Line.of(phrase).with("state", state());
  }

  private String state() {
    return briefing.situation().jurisdiction().name();
  }

  private Line voted(Phrase phrase) {
    return line(phrase).with("ballot", Line.of(ballotWords()));
  }

  /** An aye is one to what was voted on, which need not have been the bill. */
  private Phrase ballotWords() {
    boolean aye = ballot() == Ballot.Value.AYE;
    VoteStage stage =
        scene
            .world()
            .catalog()
            .series(briefing.measure().key())
            .find(Objects.requireNonNull(briefing.vote().follows()))
            .map(ScheduledVote::stage)
            .orElseThrow();
    return switch (stage) {
      case CLOTURE -> aye ? Phrase.BALLOT_END_DEBATE : Phrase.BALLOT_KEEP_DEBATE;
      case VETO_OVERRIDE -> aye ? Phrase.BALLOT_OVERRIDE : Phrase.BALLOT_SUSTAIN;
      default -> aye ? Phrase.BALLOT_AYE : Phrase.BALLOT_NO;
    };
  }

  private boolean votedOurWay() {
    boolean wanted = briefing.campaign().stance() == Stance.SUPPORT;
    return (ballot() == Ballot.Value.AYE) == wanted;
  }

  /** Whoever is named after a vote is named because this is known. */
  private Ballot.Value ballot() {
    return briefing.situation().ballot(target.id()).orElseThrow();
  }
}
