package org.votecall.switchboard;

import java.util.List;
import org.votecall.conversation.Reply;
import org.votecall.words.Words;

/**
 * Makes replies into the answer that goes back on the wire. The same arguments, the same answer.
 */
@FunctionalInterface
public interface AnswerRenderer {
  String render(List<Reply> replies, Words words);
}
