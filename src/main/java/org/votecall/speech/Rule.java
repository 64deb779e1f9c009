package org.votecall.speech;

import org.jspecify.annotations.Nullable;

/** Something that is said otherwise than written. It looks only a bounded way ahead. */
interface Rule {
  /** How it is said, if it stands at {@code at}, where a word or a sign begins; otherwise null. */
  @Nullable Reading read(Passage passage, int at);
}
