package org.votecall.conversation;

import org.votecall.understanding.Heard;

/**
 * We have said goodbye: in texts to somebody we could not understand, and stay silent until we can;
 * on the phone to everybody.
 */
public record Closed() implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    return false;
  }

  @Override
  public void ask(Scene scene) {
    // the point of it is not to ask
  }

  @Override
  public void silence(Scene scene) {
    // nobody has been asked
  }

  @Override
  public Step inTexts() {
    return new Idle();
  }

  @Override
  public void back(Scene scene) {
    Guide.proceed(scene);
  }
}
