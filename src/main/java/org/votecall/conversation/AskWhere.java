package org.votecall.conversation;

import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Where do you live? The answer, a ZIP or an address, is understood at any time. */
public record AskWhere() implements Step {
  @Override
  public boolean answer(Heard heard, Scene scene) {
    return false;
  }

  @Override
  public void ask(Scene scene) {
    Phrase phrase = scene.misunderstood() > 1 ? Phrase.ASK_WHERE_AGAIN : Phrase.ASK_WHERE;
    scene.ask(Line.of(phrase));
  }

  @Override
  public void back(Scene scene) {
    Guide.offerCampaigns(scene);
  }
}
