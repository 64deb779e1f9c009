package org.votecall.conversation;

import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Who is speaking.
 *
 * @param name as supporters hear it
 * @param introduction the name as it is said the first time
 * @param contact where a person answers questions: an e-mail address, a number or a page
 */
public record Organisation(String name, Arg introduction, String contact) {
  public static Organisation of(String name, String contact) {
    return new Organisation(name, new Arg.Text(name), contact);
  }

  /** One that nobody may take for a real one. */
  public static Organisation demo(String name, String contact) {
    return new Organisation(name, Line.of(Phrase.DEMO_NAME).with("organisation", name), contact);
  }
}
