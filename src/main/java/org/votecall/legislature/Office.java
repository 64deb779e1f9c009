package org.votecall.legislature;

import org.votecall.phone.PhoneNumber;
import org.votecall.words.Phrase;

/** A place where a legislator's staff answer the phone. */
public record Office(Kind kind, PhoneNumber phone) {
  /** Where the office stands: at the capitol, or in the district. */
  public enum Kind {
    CAPITOL(Phrase.OFFICE_CAPITOL),
    DISTRICT(Phrase.OFFICE_DISTRICT);

    private final Phrase phrase;

    Kind(Phrase phrase) {
      this.phrase = phrase;
    }

    /** What it is called before the word "office". */
    public Phrase phrase() {
      return phrase;
    }
  }
}
