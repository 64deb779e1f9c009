package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.understanding.Heard;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** In which language? Asked of whoever calls for the first time; most go on in ours. */
public record ChooseLanguage() implements Step {
  private static final List<Language> CHOICES = List.of(Language.EN, Language.ES);

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Language> chosen = heard.pick(CHOICES);
    chosen.ifPresent(
        language -> {
          scene.speak(language);
          Guide.proceed(scene);
        });
    return chosen.isPresent();
  }

  @Override
  public void ask(Scene scene) {
    scene.sayIn(Language.ES, Line.of(Phrase.FOR_SPANISH));
    scene.ask(Line.of(Phrase.PRESS_OR_SPEAK), List.of(Line.of(Phrase.FOR_ENGLISH)));
  }

  @Override
  public void explain(Heard heard, Scene scene) {
    Guide.proceed(scene);
  }

  /** Whoever waits has understood what was said. */
  @Override
  public void silence(Scene scene) {
    Guide.proceed(scene);
  }

  @Override
  public void repeat(Scene scene) {
    Answering.greet(scene);
  }

  @Override
  public Step inTexts() {
    return new Idle();
  }

  @Override
  public void back(Scene scene) {
    repeat(scene);
  }
}
