package org.votecall.conversation;

import java.util.List;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Do they live elsewhere? Asked of a caller for whom there is nobody to call: a home that was taken
 * down wrong would send them away each time they call.
 */
public record CorrectHome() implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    boolean elsewhere =
        heard.number() == 1 || heard.answer().filter(Answer.YES::equals).isPresent();
    boolean done =
        heard.number() == 2
            || heard.answer().filter(Answer.NO::equals).isPresent()
            || heard.asks(Command.THANKS);
    if (elsewhere) {
      Acts.run(Command.MOVED, scene);
    } else if (done) {
      Farewell.hangUp(scene);
    }
    return elsewhere || done;
  }

  @Override
  public void ask(Scene scene) {
    scene.ask(
        Line.of(Phrase.ANYTHING_ELSE),
        List.of(Line.of(Phrase.HOME_IS_WRONG), Line.of(Phrase.END_HERE)));
  }

  @Override
  public Step inTexts() {
    return new Idle();
  }

  @Override
  public void back(Scene scene) {
    ask(scene);
  }
}
