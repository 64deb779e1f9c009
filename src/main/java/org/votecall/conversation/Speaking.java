package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.understanding.Answer;
import org.votecall.understanding.Command;
import org.votecall.understanding.Heard;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Which language we answer in: the one they chose; another that they write is offered once. */
final class Speaking {
  private Speaking() {}

  /** Changes the language if that is asked for; whether it is. */
  static boolean change(Heard heard, Scene scene) {
    Optional<Language> chosen = chosen(heard, scene);
    chosen.ifPresent(scene::speak);
    return chosen.isPresent();
  }

  private static Optional<Language> chosen(Heard heard, Scene scene) {
    List<Command> asked = heard.commands(Command.Kind.LANGUAGE);
    if (!asked.isEmpty()) {
      Command last = asked.get(asked.size() - 1);
      return Optional.of(last == Command.SPANISH ? Language.ES : Language.EN);
    }
    boolean takesOffer =
        scene.offeredJustNow()
            && heard.answer().filter(answer -> answer == Answer.YES).isPresent()
            && !(scene.step() instanceof AskPosition);
    return takesOffer ? Optional.of(Language.ES) : Optional.empty();
  }

  /** Where nothing else was said: says that it is done, and what was said last once more. */
  static void confirm(Scene scene) {
    scene.say(Line.of(Phrase.LANGUAGE_CHANGED));
    if (scene.stranger() || scene.step() instanceof ChooseLanguage) {
      Guide.proceed(scene);
    } else if (scene.telephone().isPresent()) {
      scene.step().repeat(scene);
    } else {
      confirmByText(scene);
    }
  }

  private static void confirmByText(Scene scene) {
    if (scene.speaksAnew()) {
      scene.say(scene.notice()); // what we must tell everybody, in words they can read
    }
    if (scene.step() instanceof AwaitOutcome) {
      Questions.answer(Command.SCRIPT, scene);
    }
    scene.step().ask(scene);
  }

  /** Offers the language they write, where it is not the one we answer in. */
  static void offer(Heard heard, Scene scene) {
    boolean other =
        heard.language().filter(written -> written != scene.supporter().language()).isPresent();
    boolean only = heard.place().address() == null; // in an address, half the words are Spanish
    if (other && only && scene.mayOffer() && !scene.silent()) {
      scene.interject(() -> scene.say(Line.of(Phrase.OFFER_LANGUAGE)));
      scene.offered();
    }
  }
}
