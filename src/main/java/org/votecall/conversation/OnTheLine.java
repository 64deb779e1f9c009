package org.votecall.conversation;

import org.votecall.understanding.Heard;

/**
 * They are being put through, or speaking with an office. Nothing is asked; whatever comes next
 * tells that it is over.
 */
public record OnTheLine() implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    scene.become(new AwaitOutcome());
    return true;
  }

  @Override
  public void ask(Scene scene) {
    scene.become(new AwaitOutcome());
  }

  @Override
  public void silence(Scene scene) {
    scene.become(new AwaitOutcome());
  }

  @Override
  public Step inTexts() {
    return new AwaitOutcome();
  }

  @Override
  public void back(Scene scene) {
    scene.become(new AwaitOutcome());
  }
}
