package org.votecall.atlas.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.votecall.table.Cells;

/**
 * What a person is called: as a whole, and in parts where a script needs only one.
 *
 * @param full as people call them
 * @param given empty where there is but one word
 * @param family with what belongs to it: {@code de la Cruz}, {@code Van Duyne}
 */
record PersonName(String full, String given, String family) {
  private static final Pattern NICKNAME = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
  private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{}<>]");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v");
  private static final Set<String> PARTICLES =
      Set.of(
          "da", "de", "del", "dela", "della", "den", "der", "di", "dos", "du", "la", "las", "le",
          "los", "san", "st", "ten", "van", "vander", "von");

  /**
   * Reads a name.
   *
   * @param given as the file has it; empty to take it out of {@code name}, as with {@code family}
   * @throws IllegalArgumentException with words for the person who wrote it
   */
  static PersonName read(String name, String given, String family) {
    String first = clean(given);
    String last = clean(family);
    String full = Cells.name(clean(name.isBlank() ? first + " " + last : name));
    PersonName split = split(full);
    return new PersonName(
        full, first.isEmpty() ? split.given : first, last.isEmpty() ? split.family : last);
  }

  private static String clean(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = SPACES.matcher(text).replaceAll(" ");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = APOSTROPHES.matcher(text).replaceAll("'");
    text = QUOTES.matcher(text).replaceAll("\"");
    text = HYPHENS.matcher(text).replaceAll("-");
    if (BRACKETS.matcher(text).find()) {
      throw new IllegalArgumentException(
          "\"" + text.strip() + "\" holds brackets, as if it were left to fill in");
    }
    if (CONTROL.matcher(text).find()) {
      throw new IllegalArgumentException(
          "\"" + CONTROL.matcher(text).replaceAll("?").strip() + "\" holds control characters");
    }
    return NICKNAME.matcher(text).replaceAll("").strip();
  }

  /** The last word is the family's name; suffixes and particles go with it. */
  private static PersonName split(String full) {
    List<String> words = List.of(full.split("[, ]+"));
    int at = words.size() - 1;
    while (at > 1 && SUFFIXES.contains(bare(words.get(at)))) {
      at--;
    }
    while (at > 1 && PARTICLES.contains(bare(words.get(at - 1)))) {
      at--;
    }
    return new PersonName(
        full,
        String.join(" ", words.subList(0, at)),
        String.join(" ", words.subList(at, words.size())));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
