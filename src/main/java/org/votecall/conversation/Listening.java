package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Resolution;
import org.votecall.measure.ScheduledVote;
import org.votecall.understanding.Command;
import org.votecall.understanding.Command.Kind;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Takes everything that was said in one message: first what it tells us - an answer, a report, a
 * vote, a place - then what it asks of us. When it is nothing of that, says so in a way that ends.
 */
final class Listening {
  private static final int MOST_READ_BACK = 30;

  private Listening() {}

  static void take(Heard heard, Scene scene) {
    boolean changed = Speaking.change(heard, scene);
    boolean told =
        takenBack(heard, scene)
            || scene.step().answer(heard, scene)
            || Telling.report(heard, scene)
            || Telling.mention(heard, scene);
    boolean acted = told || act(heard, scene);
    boolean asked = questions(heard, scene, acted);
    if (acted || asked) {
      reopen(scene);
    } else if (isOutdated(scene)) {
      Guide.proceed(scene);
    } else if (changed) {
      Speaking.confirm(scene);
    } else {
      courtesy(heard, scene);
    }
    finish(heard, scene);
  }

  /** Goes on with a message whose address has been looked up. */
  static void locate(Heard heard, Arriving arriving, Resolution found, Scene scene) {
    Speaking.change(heard, scene);
    found.tell(arriving);
    questions(heard, scene, true);
    finish(heard, scene);
  }

  private static void finish(Heard heard, Scene scene) {
    Speaking.offer(heard, scene);
    finish(scene);
  }

  static void finish(Scene scene) {
    scene.manner().finish(scene);
  }

  /** Takes what a key asks for that means the same everywhere. */
  static void takeShortcut(Command command, Scene scene) {
    Questions.answer(command, scene);
    finish(scene);
  }

  /**
   * Takes what may have been said. A ZIP is read back anyway, and a language chosen wrong is
   * changed with a word; what else it may mean is asked about, if it means anything.
   */
  static void doubt(Heard heard, Scene scene) {
    boolean readBack = heard.place().zip() != null && heard.place().address() == null;
    if (readBack || scene.step() instanceof ChooseLanguage) {
      take(heard, scene);
    } else if (isForReadingBack(heard, scene)) {
      Step before = scene.step() instanceof ConfirmWords asked ? asked.before() : scene.step();
      Stumbling.over(scene, () -> scene.become(new ConfirmWords(heard.text(), before)));
      finish(scene);
    } else {
      Stumbling.over(scene, () -> Stumbling.explain(scene));
      finish(scene);
    }
  }

  /**
   * Whether it is something we know, and nothing else: what is read back is kept until they have
   * answered, and so it must be neither a number nor a place nor a story.
   */
  private static boolean isForReadingBack(Heard heard, Scene scene) {
    boolean known = heard.isCommon() || scene.world().catalog().mentioned(heard).isPresent();
    return known
        && heard.place().none()
        && heard.text().length() <= MOST_READ_BACK
        && heard.text().chars().noneMatch(Character::isDigit);
  }

  /** After a picture: says that we see none, and repeats what we wait for. */
  static void pause(Scene scene) {
    if (scene.stranger()) {
      scene.say(Line.of(Phrase.PICTURE));
      Guide.proceed(scene);
    } else {
      Stumbling.over(
          scene,
          () -> {
            scene.say(Line.of(Phrase.PICTURE));
            scene.step().ask(scene);
          });
    }
    finish(scene);
  }

  /**
   * "Oops, meant 3", right after a choice: it corrects that choice, and is no answer to what
   * followed.
   */
  private static boolean takenBack(Heard heard, Scene scene) {
    boolean aboutTheLast =
        heard.takesBack()
            && heard.outcome().isEmpty()
            && heard.stand().isEmpty()
            && heard.place().none()
            && scene.step().followsAChoice(scene);
    return aboutTheLast && scene.answerAgain(heard);
  }

  /** Whether another vote comes next than the one that we told them of, or the campaign stopped. */
  private static boolean isOutdated(Scene scene) {
    return scene.told().isPresent()
        && !scene.told().equals(Guide.calledFor(scene).map(ScheduledVote::key));
  }

  private static boolean act(Heard heard, Scene scene) {
    Optional<Command> act = heard.commands(Kind.ACT).stream().findFirst();
    act.ifPresent(command -> Acts.run(command, scene));
    return act.isPresent();
  }

  /** Answers what is asked and not yet answered; then asks again what was open. */
  private static boolean questions(Heard heard, Scene scene, boolean acted) {
    List<Command> questions = heard.commands(Kind.QUESTION);
    for (Command question : questions) {
      if (!Questions.answered(question, scene)) {
        scene.interject(() -> Questions.answer(question, scene));
      }
    }
    if (!questions.isEmpty() && !acted && !scene.isComplete()) {
      scene.remind();
    }
    return !questions.isEmpty();
  }

  /** We had given up asking, and are understood again. */
  private static void reopen(Scene scene) {
    if (scene.step() instanceof Closed) {
      scene.rest();
    }
  }

  private static void courtesy(Heard heard, Scene scene) {
    Optional<Command> courtesy = heard.commands(Kind.COURTESY).stream().findFirst();
    if (courtesy.isPresent()) {
      Courtesies.answer(courtesy.get(), scene);
    } else if (scene.stranger()) {
      Guide.proceed(scene);
    } else {
      Stumbling.over(scene, () -> scene.step().explain(heard, scene));
    }
  }
}
