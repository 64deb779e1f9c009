package org.votecall.legislature;

import org.jspecify.annotations.Nullable;
import org.votecall.phone.PhoneNumber;
import org.votecall.words.Phrase;

/**
 * A place where a legislator's staff answer the phone.
 *
 * @param extension to ask for, or to key in, once somebody answers; null for a number of its own
 * @param city where it stands; null when unknown
 */
public record Office(
    Kind kind, PhoneNumber phone, @Nullable String extension, @Nullable String city) {
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

  /** As a person dials it: {@code 508-555-0123 ext. 13}. */
  public String dialable() {
    return extension == null ? phone.dialable() : phone.dialable() + " ext. " + extension;
  }
}
