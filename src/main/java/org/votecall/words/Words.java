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

/** Everything Votecall says in one language, read from {@code words/<code>.properties}. */
public final class Words {
  private static final String DATE_PATTERN = "date-pattern";

  private final Language language;
  private final String datePattern;
  private final Map<Phrase, String> wordings = new EnumMap<>(Phrase.class);

  private Words(Language language, Properties file) {
    this.language = language;
    this.datePattern = Objects.requireNonNull(file.getProperty(DATE_PATTERN), DATE_PATTERN);
    Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
    unknown.remove(DATE_PATTERN);
    for (Phrase phrase : Phrase.values()) {
      String wording = file.getProperty(phrase.key());
      if (wording == null) {
        throw new IllegalStateException(language.code() + " has no wording for " + phrase.key());
      }
      wordings.put(phrase, wording);
      unknown.remove(phrase.key());
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(language.code() + " words nobody says: " + unknown);
    }
  }

  /**
   * Reads the words of {@code language} from the class path.
   *
   * @throws IllegalStateException when a phrase has no wording, or a wording no phrase
   */
  public static Words load(Language language) {
    String name = "/words/" + language.code() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      Properties file = new Properties();
      file.load(new InputStreamReader(Objects.requireNonNull(in, name), UTF_8));
      return new Words(language, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of every language there is. */
  public static Map<Language, Words> all() {
    Map<Language, Words> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, load(language));
    }
    return words;
  }

  public Language language() {
    return language;
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
    return Objects.requireNonNull(wordings.get(phrase));
  }

  String datePattern() {
    return datePattern;
  }
}
