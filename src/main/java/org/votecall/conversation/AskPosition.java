package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.Stand;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Did they say how the member will vote? */
public record AskPosition() implements Step {
  private static final List<Stand> STANDS = List.of(Stand.YES, Stand.NO, Stand.WOULD_NOT_SAY);

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Stand> stand = heard.pick(STANDS).or(heard::stand);
    Optional<Call> call = scene.call();
    if (stand.isEmpty() || call.isEmpty()) {
      return false;
    }
    scene.effect(
        new Effect.ReportPosition(
            new PositionReport(call.get().vote(), call.get().target(), stand.get())));
    scene.say(Line.of(Phrase.THANKS_POSITION));
    Calling.afterReport(scene, call.get());
    return true;
  }

  @Override
  public void ask(Scene scene) {
    scene.ask(
        Line.of(Phrase.ASK_POSITION),
        List.of(
            Line.of(Phrase.POSITION_YES),
            Line.of(Phrase.POSITION_NO),
            Line.of(Phrase.POSITION_UNKNOWN)));
  }

  @Override
  public void back(Scene scene) {
    scene.become(new AwaitOutcome());
  }
}
