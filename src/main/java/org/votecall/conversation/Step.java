package org.votecall.conversation;

import org.votecall.understanding.Heard;

/** What we asked last, and so what a short answer means. One file each. */
public sealed interface Step
    permits Idle,
        ChooseLanguage,
        ChooseCampaign,
        OfferVote,
        CorrectHome,
        AskWhere,
        ConfirmZip,
        ChooseMember,
        OfferCall,
        OnTheLine,
        AwaitOutcome,
        AskPosition,
        ConfirmWords,
        Closed {

  /** Takes {@code heard} as an answer to this step's question; false when it is none. */
  boolean answer(Heard heard, Scene scene);

  /** Asks the question, again or for the first time. */
  void ask(Scene scene);

  /** Explains what would have been an answer, to somebody who gave none. */
  default void explain(Heard heard, Scene scene) {
    Stumbling.explain(scene);
  }

  /** Asks it once more in passing, after something else. */
  default void remind(Scene scene) {
    ask(scene);
  }

  /** Says it all once more, to somebody who did not hear it. */
  default void repeat(Scene scene) {
    ask(scene);
  }

  /** Goes on after they have said nothing. */
  default void silence(Scene scene) {
    Stumbling.silence(scene);
  }

  /** Where somebody is in their texts who has come this far in a call. */
  default Step inTexts() {
    return this;
  }

  /** Whether what came before was a choice from a list, which a number may correct. */
  default boolean followsAChoice(Scene scene) {
    return false;
  }

  /** Goes back to what came before. */
  void back(Scene scene);
}
