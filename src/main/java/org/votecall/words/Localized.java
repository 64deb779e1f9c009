package org.votecall.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a campaign calls by other words in another language: a bill, a chamber. Where it has none of
 * its own, English stands.
 */
public record Localized(String english, Map<Language, String> others) implements Arg {

  public Localized {
    others = Map.copyOf(others);
  }

  public static Localized of(String english) {
    return new Localized(english, Map.of());
  }

  /** The same in {@code language}, if {@code text} is there. */
  public Localized and(Language language, String text) {
    if (text.isBlank()) {
      return this;
    }
    Map<Language, String> more = new EnumMap<>(Language.class);
    more.putAll(others);
    more.put(language, text);
    return new Localized(english, more);
  }

  /** What {@code change} makes of the words in each language. */
  public Localized map(UnaryOperator<String> change) {
    Map<Language, String> changed = new EnumMap<>(Language.class);
    others.forEach((language, text) -> changed.put(language, change.apply(text)));
    return new Localized(change.apply(english), changed);
  }

  public String in(Language language) {
    return others.getOrDefault(language, english);
  }

  @Override
  public String in(Words words) {
    return in(words.language());
  }

  /** As admins and logs read it. */
  @Override
  public String toString() {
    return english;
  }
}
