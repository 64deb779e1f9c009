package org.votecall.conversation;

import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * No question is open: at the very start, after the end, and after a long silence. A bare number is
 * then the answer to a question that has lapsed, and brings that question back.
 */
public record Idle() implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    if (heard.number() == 0 || scene.keyword().isEmpty()) {
      return false;
    }
    if (scene
        .call()
        .filter(call -> scene.supporter().reached(call.vote(), call.target()))
        .isPresent()) {
      Guide.offerCampaigns(scene); // that call has been told of: a bare number does not undo it
    } else if (scene.call().isPresent()) {
      scene.become(new AwaitOutcome());
    } else {
      Guide.proceed(scene);
    }
    return true;
  }

  @Override
  public void ask(Scene scene) {
    if (scene.misunderstood() < 2) {
      scene.say(Line.of(Phrase.MENU));
    } else {
      Guide.offerCampaigns(scene);
    }
  }

  @Override
  public void remind(Scene scene) {
    // nothing is open
  }

  @Override
  public void back(Scene scene) {
    Guide.proceed(scene);
  }
}
