package org.votecall.script.language;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a script.
 *
 * @param text the words, or what stands between two square brackets
 * @param condition under which what follows is said, up to the matching {@link Kind#CLOSE}; null of
 *     any other kind
 */
record Token(Kind kind, int line, String text, @Nullable Condition condition) {

  /** What a stretch is. */
  enum Kind {
    WORDS,
    TAG,
    /** A tag that cannot be read, which was told; what it does to blocks is done all the same. */
    LOST,
    OPEN,
    CLOSE
  }

  static Token words(int line, String text) {
    return new Token(Kind.WORDS, line, text, null);
  }

  static Token tag(int line, String text) {
    return new Token(Kind.TAG, line, text, null);
  }

  static Token lost(int line, String text) {
    return new Token(Kind.LOST, line, text, null);
  }

  static Token open(int line, Condition condition) {
    return new Token(Kind.OPEN, line, "", condition);
  }

  static Token close(int line) {
    return new Token(Kind.CLOSE, line, "", null);
  }
}
