package org.votecall.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language Votecall has words for: one {@code words/<code>.properties} each. */
public enum Language {
  EN(Locale.US),
  ES(new Locale("es", "US"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** Those into which what is loaded in English may be translated. */
  public static List<Language> translated() {
    return Arrays.stream(values()).filter(language -> language != EN).toList();
  }

  public String code() {
    return locale.getLanguage();
  }

  /**
   * Reads a code such as {@code en}.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code code}
   */
  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code.trim().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + code
                        + "\" is not a language we speak: "
                        + Arrays.stream(values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))));
  }
}
