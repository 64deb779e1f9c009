package org.votecall.campaign;

import java.util.Locale;

/** The word supporters text to join a campaign; upper case, one word. */
public record Keyword(String value) {
  public Keyword {
    if (!value.matches("[A-Z][A-Z0-9]{2,19}")) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a keyword: one word of 3 to 20 letters and digits");
    }
  }

  /**
   * Reads a keyword in any case.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static Keyword parse(String raw) {
    return new Keyword(raw.trim().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
