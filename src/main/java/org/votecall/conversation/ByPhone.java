package org.votecall.conversation;

import java.util.List;
import org.votecall.address.Zip;
import org.votecall.legislature.Office;
import org.votecall.outcome.Outcome;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** On the telephone: they hear the gist, are put through, and come back to tell how it went. */
record ByPhone() implements Manner {
  static final Manner MANNER = new ByPhone();

  /** As many are listed as have a key: 9 and 0 ask for something else. */
  private static final Bounds BOUNDS = new Bounds(8, 2, 25);

  /** However it is led, a call ends. Nobody has needed as many yet. */
  private static final int MOST_TURNS = 50;

  @Override
  public void present(Scene scene, Briefing briefing, Target target, Office office) {
    Presenting presenting = new Presenting(scene, briefing, target);
    scene.say(presenting.call(office));
    Caveats.say(scene, briefing, target, office);
    scene.meanCall(Calling.to(scene, briefing, target, office));
    presenting.sayGist(office).ifPresent(scene::giveWords);
    Connecting.offer(scene, briefing, target, office);
  }

  @Override
  public void tryNext(Scene scene, Briefing briefing, Call call, Office office) {
    Line announcement = Wording.office(Line.of(Phrase.TRY_OFFICE), office);
    Connecting.put(scene, briefing, call.at(office), office, announcement);
  }

  @Override
  public void runOut(Scene scene, Briefing briefing) {
    Farewell.dictateNumbers(scene, briefing);
    AnotherVote.offer(scene, briefing.campaign());
  }

  @Override
  public void repeat(Scene scene) {
    scene.step().repeat(scene);
  }

  @Override
  public void connect(Scene scene) {
    Connecting.connect(scene);
  }

  @Override
  public Line missed(Outcome outcome) {
    return Line.of(
        switch (outcome) {
          case BUSY -> Phrase.LINE_BUSY;
          case NO_ANSWER -> Phrase.LINE_NO_ANSWER;
          case VOICEMAIL_FULL -> Phrase.VOICEMAIL_WAS_FULL;
          case WRONG_NUMBER -> Phrase.NUMBER_WAS_WRONG;
          case TALKED, VOICEMAIL, SKIPPED, CONNECTED -> Phrase.THANKS_TRYING;
        });
  }

  @Override
  public void place(Zip zip, Scene scene, Runnable arrive) {
    scene.become(new ConfirmZip(zip));
  }

  @Override
  public Bounds bounds() {
    return BOUNDS;
  }

  @Override
  public void giveUp(Scene scene, Line goodbye) {
    Farewell.say(scene);
  }

  @Override
  public void askWhereAfter(Scene scene) {
    scene.ask(Line.of(Phrase.ASK_WHERE_AFTER));
    scene.expect(new AskWhere());
  }

  @Override
  public void invite(Scene scene, List<Line> remarks, Step next) {
    scene.become(next);
  }

  /** Two questions at once would make a key mean two things. */
  @Override
  public void mention(Scene scene, Line remark, Step next) {
    scene.become(next);
  }

  @Override
  public void backFromOutcome(Scene scene) {
    Connecting.offer(scene);
  }

  /** Only the number's owner may ask it, and a number can be made up. */
  @Override
  public void optOut(Scene scene) {
    ifTheirs(scene, () -> Consenting.optOut(scene));
    hangUpIfLeft(scene);
  }

  @Override
  public void optIn(Scene scene) {
    ifTheirs(scene, () -> Consenting.optIn(scene));
  }

  @Override
  public void forget(Scene scene) {
    ifTheirs(scene, () -> Acts.forget(scene));
    hangUpIfLeft(scene);
  }

  /** Whoever has had themselves erased is asked nothing more. */
  private static void hangUpIfLeft(Scene scene) {
    if (scene.step() instanceof Idle) {
      Farewell.hangUp(scene);
    }
  }

  private static void ifTheirs(Scene scene, Runnable then) {
    if (scene.telephone().filter(Telephone::known).isPresent()) {
      then.run();
    } else {
      scene.say(Consenting.signed(Phrase.STOP_BY_TEXT, scene));
    }
  }

  /** Every turn ends in a question, in a connection, or in a goodbye. */
  @Override
  public void finish(Scene scene) {
    Stumbling.endInTime(scene);
    boolean tooMany = scene.telephone().filter(call -> call.turns() >= MOST_TURNS).isPresent();
    if (tooMany) {
      scene.hush();
      Farewell.say(scene);
    } else if (scene.isComplete()) {
      return;
    } else if (scene.step() instanceof Idle && scene.call().isEmpty() && hasHome(scene)) {
      scene.become(new CorrectHome()); // nobody of theirs was named: is it their home?
    } else if (scene.step() instanceof Idle || scene.step() instanceof Closed) {
      Farewell.hangUp(scene);
    } else {
      scene.step().ask(scene);
    }
  }

  private static boolean hasHome(Scene scene) {
    return scene.supporter().home() != null;
  }
}
