package org.votecall.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything Votecall says in one language: as it is written, in {@code words/<code>.properties};
 * and as it is spoken on the phone, where {@code words/spoken/<code>.properties} says it otherwise.
 */
public final class Words {
  private static final String DATE_PATTERN = "date-pattern";

  private final Language language;
  private final String datePattern;
  private final Map<Phrase, String> wordings;
  private final Map<Phrase, String> spokenWordings;

  private Words(
      Language language,
      String datePattern,
      Map<Phrase, String> wordings,
      Map<Phrase, String> spokenWordings) {
    this.language = language;
    this.datePattern = datePattern;
    this.wordings = wordings;
    this.spokenWordings = spokenWordings;
  }

  /**
   * Reads the words of {@code language} from the class path.
   *
   * @throws IllegalStateException when a phrase has no wording, or a wording no phrase
   */
  public static Words load(Language language) {
    Properties written = file("/words/" + language.code() + ".properties");
    String datePattern =
        Objects.requireNonNull((String) written.remove(DATE_PATTERN), DATE_PATTERN);
    Map<Phrase, String> wordings = wordings(language, written);
    Map<Phrase, String> spoken = new EnumMap<>(wordings);
    spoken.putAll(wordings(language, file("/words/spoken/" + language.code() + ".properties")));
    for (Phrase phrase : Phrase.values()) {
      if (!spoken.containsKey(phrase)) {
        throw new IllegalStateException(language.code() + " has no wording for " + phrase.key());
      }
    }
    return new Words(language, datePattern, wordings, spoken);
  }

  private static Properties file(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      Properties file = new Properties();
      file.load(new InputStreamReader(Objects.requireNonNull(in, name), UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Phrase, String> wordings(Language language, Properties file) {
    Map<Phrase, String> wordings = new EnumMap<>(Phrase.class);
    Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
    for (Phrase phrase : Phrase.values()) {
      String wording = file.getProperty(phrase.key());
      if (wording != null) {
        wordings.put(phrase, wording);
        unknown.remove(phrase.key());
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(language.code() + " words nobody says: " + unknown);
    }
    return wordings;
  }

  /** The words of every language there is. */
  public static Map<Language, Words> all() {
    Map<Language, Words> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, load(language));
    }
    return words;
  }

  /** The same, as they are said on the phone. */
  public Words spoken() {
    return new Words(language, datePattern, spokenWordings, spokenWordings);
  }

  public Language language() {
    return language;
  }

  /** Whether {@code phrase} has a wording here; some are only ever spoken. */
  public boolean has(Phrase phrase) {
    return wordings.containsKey(phrase);
  }

  /**
   * The wording with every {@code {name}} in it filled; a name without a value is a broken promise.
   */
  public String render(Line line) {
    Map<String, String> values = new HashMap<>();
    line.args().forEach((name, arg) -> values.put(name, arg.in(this)));
    return Placeholders.CURLY.fill(wording(line.phrase()), values);
  }

  /** The wording as the file has it, nothing filled. */
  public String wording(Phrase phrase) {
    return Objects.requireNonNull(wordings.get(phrase), phrase.key());
  }

  String datePattern() {
    return datePattern;
  }
}
