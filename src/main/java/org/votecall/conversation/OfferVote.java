package org.votecall.conversation;

import java.util.List;
import org.votecall.campaign.Keyword;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Would they call about another vote, too?
 *
 * @param campaign which is about it
 */
public record OfferVote(Keyword campaign) implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    boolean yes = heard.number() == 1 || heard.answer().filter(Answer.YES::equals).isPresent();
    boolean no =
        heard.number() == 2
            || heard.answer().filter(Answer.NO::equals).isPresent()
            || heard.asks(Command.THANKS); // "no, thank you"
    if (yes) {
      Telling.choice(campaign, heard, scene);
    } else if (no) {
      Farewell.hangUp(scene);
    }
    return yes || no;
  }

  @Override
  public void ask(Scene scene) {
    AnotherVote.about(scene, campaign)
        .ifPresentOrElse(
            line -> scene.ask(line, List.of(Line.of(Phrase.TAKE_VOTE), Line.of(Phrase.END_HERE))),
            scene::rest);
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
