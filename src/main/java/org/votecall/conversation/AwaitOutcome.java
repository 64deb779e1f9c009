package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.address.Home;
import org.votecall.outcome.Outcome;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** How did the call go? */
public record AwaitOutcome() implements Step {

  /** What the digits mean, in the order in which they are listed. */
  private enum Choice {
    TALKED(Outcome.TALKED, Phrase.OUTCOME_TALKED),
    VOICEMAIL(Outcome.VOICEMAIL, Phrase.OUTCOME_VOICEMAIL),
    FULL(Outcome.VOICEMAIL_FULL, Phrase.OUTCOME_FULL),
    NO_ANSWER(Outcome.NO_ANSWER, Phrase.OUTCOME_NO_ANSWER),
    WRONG_NUMBER(Outcome.WRONG_NUMBER, Phrase.OUTCOME_WRONG_NUMBER);

    private final Outcome outcome;
    private final Phrase phrase;

    Choice(Outcome outcome, Phrase phrase) {
      this.outcome = outcome;
      this.phrase = phrase;
    }
  }

  private static final List<Choice> CHOICES = List.of(Choice.values());

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Optional<Outcome> picked = heard.pick(CHOICES).map(choice -> choice.outcome);
    Optional<Outcome> outcome = heard.outcome().or(() -> picked);
    Optional<Call> call = scene.call();
    boolean ofAnother = picked.isEmpty() && Telling.namesAnother(heard, scene);
    if (outcome.isEmpty() || call.isEmpty() || ofAnother) {
      return false;
    }
    Reporting.report(scene, call.get(), outcome.get(), heard.stand());
    return true;
  }

  @Override
  public void ask(Scene scene) {
    Phrase phrase = scene.misunderstood() > 1 ? Phrase.ASK_OUTCOME_AGAIN : Phrase.ASK_OUTCOME;
    ask(scene, Line.of(phrase));
  }

  /** Without the list, which they have. */
  @Override
  public void remind(Scene scene) {
    scene.ask(Line.of(Phrase.ASK_OUTCOME_STILL));
  }

  /** Asks with another question and the same choices. */
  void ask(Scene scene, Line question) {
    scene.ask(question, CHOICES.stream().map(choice -> Line.of(choice.phrase)).toList());
  }

  @Override
  public boolean followsAChoice(Scene scene) {
    Home home = scene.supporter().home();
    return home != null && home.zip() != null && !home.divisions().isEmpty();
  }

  @Override
  public void back(Scene scene) {
    scene.manner().backFromOutcome(scene);
  }
}
