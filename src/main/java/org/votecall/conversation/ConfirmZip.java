package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Zip;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Is this your ZIP? One digit that was missed names the legislator of somebody else.
 *
 * @param zip as it was heard
 */
public record ConfirmZip(Zip zip) implements Step {
  private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO);

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Zip other = heard.place().zip();
    Optional<Answer> answer = heard.pick(ANSWERS).or(heard::answer);
    if (other != null && !other.equals(zip)) {
      scene.become(new ConfirmZip(other));
    } else if (other != null || answer.filter(Answer.YES::equals).isPresent()) {
      Telling.arrive(zip, scene);
    } else if (answer.isPresent()) {
      scene.ask(Line.of(Phrase.ASK_ZIP_ONCE_MORE));
      scene.expect(new AskWhere());
    }
    return other != null || answer.isPresent();
  }

  @Override
  public void ask(Scene scene) {
    scene.ask(
        Line.of(Phrase.CONFIRM_ZIP).with("zip", zip.digits()),
        List.of(Line.of(Phrase.ZIP_IS_RIGHT), Line.of(Phrase.ZIP_IS_WRONG)));
  }

  @Override
  public Step inTexts() {
    return new AskWhere();
  }

  @Override
  public void back(Scene scene) {
    scene.become(new AskWhere());
  }
}
