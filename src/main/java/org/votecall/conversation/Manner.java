package org.votecall.conversation;

import org.votecall.address.Zip;
import org.votecall.legislature.Office;
import org.votecall.outcome.Outcome;
import org.votecall.target.Target;
import org.votecall.words.Line;

/**
 * How a conversation is led: whoever texts dials for themselves and reads what they are to say;
 * whoever calls hears it, and is put through. What is so is the same for both.
 */
sealed interface Manner permits ByText, ByPhone {

  /**
   * How much of anything somebody can take.
   *
   * @param listed members at once
   * @param explained how often somebody is asked again who has not been understood
   * @param unchanged turns in a row that tell nothing new
   */
  record Bounds(int listed, int explained, int unchanged) {}

  /** Names a target, says which words are for them, and asks what comes next. */
  void present(Scene scene, Briefing briefing, Target target, Office office);

  /** Goes on to another office of a member, one office of whom was no use. */
  void tryNext(Scene scene, Briefing briefing, Call call, Office office);

  /** No office of {@code tried} is left, and nobody else is to be called. */
  void runOut(Scene scene, Briefing briefing, Target tried);

  /** They have not heard us, or want to see it again. */
  void repeat(Scene scene);

  /** They ask to be connected. */
  void connect(Scene scene);

  /** What is said of a call in which nobody heard them. */
  Line missed(Outcome outcome);

  /** They live at {@code zip}; {@code arrive} goes on from there, once that is sure. */
  void place(Zip zip, Scene scene, Runnable arrive);

  Bounds bounds();

  /** The last words for somebody whom we cannot help; {@code goodbye} is what is said by text. */
  void giveUp(Scene scene, Line goodbye);

  /** They may go on to {@code next}, but need not: {@code remark} tells how. */
  void invite(Scene scene, Line remark, Step next);

  /** They ask that we text them no more. */
  void optOut(Scene scene);

  /** Makes sure that the turn ends as it should. */
  void finish(Scene scene);
}
