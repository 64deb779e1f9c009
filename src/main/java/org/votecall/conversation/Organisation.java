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
public record Organisation(String name, Arg introduction, String contact, Numbers numbers) {
  /**
   * The numbers that supporters use, as they dial them; each empty where there is none.
   *
   * @param texts what is texted
   * @param calls what is called
   */
  public record Numbers(String texts, String calls) {
    public static final Numbers NONE = new Numbers("", "");

    private static final int LONGEST_SHORT_CODE = 6;

    /** What is texted, as it is spoken: the digits of a short code one by one. */
    public String textsAloud() {
      return texts.length() <= LONGEST_SHORT_CODE
          ? String.join(" ", texts.split("", -1)).strip()
          : texts;
    }
  }

  public static Organisation of(String name, String contact, Numbers numbers) {
    return new Organisation(name, new Arg.Text(name), contact, numbers);
  }

  /** One that nobody may take for a real one. */
  public static Organisation demo(String name, String contact, Numbers numbers) {
    return new Organisation(
        name, Line.of(Phrase.DEMO_NAME).with("organisation", name), contact, numbers);
  }
}
