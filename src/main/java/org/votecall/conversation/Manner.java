package org.votecall.conversation;

import java.util.List;
import org.votecall.address.Zip;
import org.votecall.legislature.Office;
import org.votecall.outcome.Outcome;
import org.votecall.target.Target;
import org.votecall.words.Line;

/**
 * How a conversation is led: whoever texts dials for themselves and reads what they are to say;
 * whoever calls hears it, and is put through. All else is said and done the same way for both.
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

  /** No office of the last member is left, and nobody else is to be called. */
  void runOut(Scene scene, Briefing briefing);

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

  /** It is over, and they may want to know how their own lawmaker voted. */
  void askWhereAfter(Scene scene);

  /** They may go on to {@code next}, but need not: {@code remarks} tell how. */
  void invite(Scene scene, List<Line> remarks, Step next);

  /** The same, while something is asked. */
  void mention(Scene scene, Line remark, Step next);

  /** One step back from the question how a call went. */
  void backFromOutcome(Scene scene);

  /** They ask that we text them no more. */
  void optOut(Scene scene);

  /** They ask that we text them again. */
  void optIn(Scene scene);

  /** They ask us to erase what we know of them. */
  void forget(Scene scene);

  /** Makes sure that the turn ends as it should. */
  void finish(Scene scene);
}
