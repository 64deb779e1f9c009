package org.votecall.conversation;

/** Whether we have offered to speak the language that a supporter writes; we offer it once. */
public enum LanguageOffer {
  NONE,
  /** In our last answer: a mere "yes" takes it. */
  OPEN,
  /** Some time ago, or they have chosen. */
  PAST;

  LanguageOffer past() {
    return this == NONE ? NONE : PAST;
  }
}
