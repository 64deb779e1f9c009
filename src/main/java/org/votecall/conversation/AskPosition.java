package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.Stand;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Did they say how the member will vote?
 *
 * @param about the call in which they may have said it
 */
public record AskPosition(AwaitOutcome about) implements Step {
  private static final List<Stand> STANDS = List.of(Stand.YES, Stand.NO, Stand.WOULD_NOT_SAY);

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Stand> stand =
        heard.number() >= 1 && heard.number() <= STANDS.size()
            ? Optional.of(STANDS.get(heard.number() - 1))
            : heard.stand();
    if (stand.isPresent()) {
      scene.effect(
          new Effect.ReportPosition(new PositionReport(about.vote(), about.target(), stand.get())));
      scene.say(Line.of(Phrase.THANKS_POSITION));
      Calling.afterReport(scene, about);
      return true;
    }
    Optional<Outcome> corrected = heard.outcome();
    corrected.ifPresent(outcome -> Reporting.report(scene, about, outcome));
    return corrected.isPresent();
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
  public Optional<AwaitOutcome> call() {
    return Optional.of(about);
  }

  @Override
  public void back(Scene scene) {
    scene.become(about);
  }
}
