package org.votecall.switchboard;

import org.votecall.conversation.Next;
import org.votecall.conversation.World;

/** Makes a turn into the answer that goes back on the wire. The same arguments, the same answer. */
@FunctionalInterface
public interface AnswerRenderer {
  /**
   * The answer.
   *
   * @param world in which the turn was decided
   */
  String render(Next.Turn turn, World world);
}
