package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.outcome.Stand;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Did they say how the member will vote? */
public record AskPosition() implements Step {
  private static final List<Stand> STANDS = List.of(Stand.YES, Stand.NO, Stand.WOULD_NOT_SAY);

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Stand> stand = stand(heard);
    Optional<Call> call = scene.call();
    if (stand.isEmpty() || call.isEmpty()) {
      return false;
    }
    Reporting.position(scene, call.get(), stand.get());
    return true;
  }

  /** What {@code heard} says to this question; "no wait, it was full" says nothing to it. */
  static Optional<Stand> stand(Heard heard) {
    if (heard.stand().isPresent() || heard.outcome().isPresent()) {
      return heard.stand();
    }
    return heard
        .pick(STANDS)
        .or(() -> heard.answer().map(answer -> answer == Answer.YES ? Stand.YES : Stand.NO));
  }

  @Override
  public void ask(Scene scene) {
    Phrase phrase = scene.misunderstood() > 1 ? Phrase.ASK_POSITION_AGAIN : Phrase.ASK_POSITION;
    scene.ask(
        Line.of(phrase),
        List.of(
            Line.of(Phrase.POSITION_YES),
            Line.of(Phrase.POSITION_NO),
            Line.of(Phrase.POSITION_UNKNOWN)));
  }

  @Override
  public boolean followsAChoice(Scene scene) {
    return true;
  }

  @Override
  public void back(Scene scene) {
    scene.become(new AwaitOutcome());
  }
}
