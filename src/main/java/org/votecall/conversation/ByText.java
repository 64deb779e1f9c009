package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Zip;
import org.votecall.legislature.Office;
import org.votecall.outcome.Outcome;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.target.Target;
import org.votecall.understanding.Command;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** In texts: they dial themselves, and tell afterwards how it went. */
record ByText() implements Manner {
  static final Manner MANNER = new ByText();

  /** A list of more is longer than a text; after four hours of silence turns are counted anew. */
  private static final Bounds BOUNDS = new Bounds(4, 3, 25);

  @Override
  public void present(Scene scene, Briefing briefing, Target target, Office office) {
    Presenting presenting = new Presenting(scene, briefing, target);
    scene.say(presenting.call(office));
    Caveats.say(scene, briefing, target, office);
    Optional<Script> script = presenting.sayScript(ScriptChannel.SMS, office);
    scene.await(Calling.to(scene, briefing, target, office), briefing.situation().day());
    script.ifPresent(scene::giveWords);
    scene.step().ask(scene);
  }

  @Override
  public void tryNext(Scene scene, Briefing briefing, Call call, Office office) {
    scene.await(call.at(office), briefing.situation().day());
    new AwaitOutcome().ask(scene, Wording.office(Line.of(Phrase.TRY_OFFICE), office));
  }

  @Override
  public void runOut(Scene scene, Briefing briefing) {
    AnotherVote.offer(scene, briefing.campaign());
  }

  @Override
  public void repeat(Scene scene) {
    Questions.answer(Command.SCRIPT, scene);
  }

  @Override
  public void connect(Scene scene) {
    String number = scene.world().organisation().numbers().calls();
    scene.say(
        number.isEmpty()
            ? Line.of(Phrase.CALL_NOT_YET)
            : Line.of(Phrase.CALL_US).with("phone", number));
    if (scene.call().isEmpty()) {
      Guide.proceed(scene);
    }
  }

  @Override
  public Line missed(Outcome outcome) {
    return Line.of(Phrase.THANKS_TRYING);
  }

  @Override
  public void place(Zip zip, Scene scene, Runnable arrive) {
    arrive.run(); // they see what they wrote
  }

  @Override
  public Bounds bounds() {
    return BOUNDS;
  }

  @Override
  public void giveUp(Scene scene, Line goodbye) {
    scene.say(goodbye);
  }

  @Override
  public void askWhereAfter(Scene scene) {
    scene.say(Line.of(Phrase.ASK_WHERE_AFTER));
    scene.rest();
  }

  @Override
  public void invite(Scene scene, List<Line> remarks, Step next) {
    remarks.forEach(scene::say);
    scene.rest();
  }

  @Override
  public void mention(Scene scene, Line remark, Step next) {
    scene.say(remark);
  }

  @Override
  public void backFromOutcome(Scene scene) {
    Guide.whenSettled(scene, briefing -> Calling.back(scene, briefing));
  }

  @Override
  public void optOut(Scene scene) {
    Consenting.optOut(scene);
  }

  @Override
  public void optIn(Scene scene) {
    Consenting.optIn(scene);
  }

  @Override
  public void forget(Scene scene) {
    Acts.forget(scene);
  }

  @Override
  public void finish(Scene scene) {
    scene.introduceIfStranger();
    Stumbling.endInTime(scene);
  }
}
