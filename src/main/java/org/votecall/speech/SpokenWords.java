package org.votecall.speech;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.votecall.words.Language;

/**
 * The words that a language says for figures and short forms: {@code speech/<code>.properties}, and
 * behind it {@code speech/every.properties}.
 */
final class SpokenWords {
  private static final String SHARED = "every";

  private final Properties words;

  private SpokenWords(Properties words) {
    this.words = words;
  }

  static SpokenWords load(Language language) {
    Properties words = new Properties(file(SHARED, new Properties()));
    return new SpokenWords(file(language.code(), words));
  }

  private static Properties file(String name, Properties into) {
    String path = "/speech/" + name + ".properties";
    try (InputStream in = SpokenWords.class.getResourceAsStream(path)) {
      into.load(new InputStreamReader(Objects.requireNonNull(in, path), UTF_8));
      return into;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String word(String key) {
    return Objects.requireNonNull(words.getProperty(key), key).strip();
  }

  /** In the order of the file; empty when nothing stands there. */
  List<String> list(String key) {
    String all = word(key);
    return all.isEmpty() ? List.of() : List.of(all.split("\\s+"));
  }

  Set<String> set(String key) {
    return Set.copyOf(list(key));
  }

  /** In the order of the file. */
  Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : word(key).split(";")) {
      int colon = pair.indexOf(':');
      pairs.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
    }
    return pairs;
  }
}
