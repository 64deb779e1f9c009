package org.votecall.speech;

import org.votecall.words.Localized;

/**
 * A name or a word that voices get wrong, and letters that make them say it right.
 *
 * @param written as it stands in texts, capitals and accents included; one word or several
 * @param said what is said for it in each language
 */
public record Pronunciation(String written, Localized said) {

  /**
   * Takes away the space around {@code written}.
   *
   * @throws IllegalArgumentException with words for the person who wrote it, when one side is empty
   */
  public Pronunciation {
    written = written.strip();
    if (written.isEmpty()) {
      throw new IllegalArgumentException("a pronunciation needs the name or word as it is written");
    }
    if (said.english().isBlank()) {
      throw new IllegalArgumentException("\"" + written + "\" needs how it is said");
    }
  }
}
