package org.votecall.speech;

/**
 * A stretch of a text, and how it is said.
 *
 * @param written as it stands in the text, never empty
 * @param said what a voice is to say for it; most often the same
 */
public record SpokenPart(String written, String said) {
  /** A stretch that is said as it is written. */
  static SpokenPart plain(String written) {
    return new SpokenPart(written, written);
  }
}
