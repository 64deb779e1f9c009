package org.votecall.campaign;

import org.votecall.words.Phrase;

/** What the organisation wants of the measure. */
public enum Stance {
  SUPPORT(Phrase.ASK_SUPPORT),
  OPPOSE(Phrase.ASK_OPPOSE);

  private final Phrase ask;

  Stance(Phrase ask) {
    this.ask = ask;
  }

  /** What a supporter asks a legislator to do: "vote YES", or "vote NO". */
  public Phrase ask() {
    return ask;
  }
}
