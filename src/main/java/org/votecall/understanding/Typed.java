package org.votecall.understanding;

/**
 * A word as it was typed, folded.
 *
 * @param opens whether punctuation stands before it
 * @param asked whether its clause ends in a question mark
 * @param offset of its first letter in the folded message
 * @param end of its last letter there, exclusive
 */
record Typed(String word, boolean opens, boolean asked, int offset, int end) {
  Typed mended(String meant) {
    return meant.equals(word) ? this : new Typed(meant, opens, asked, offset, end);
  }

  /** What it stands for, a word of several. */
  Typed read(String as, boolean first) {
    return new Typed(as, opens && first, asked, offset, end);
  }
}
