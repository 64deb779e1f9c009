package org.votecall.speech;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.votecall.words.Language;

/** What each language says otherwise than written. The tables are read once. */
final class Rules {
  private static final Map<Language, List<Rule>> ALL = all();

  private Rules() {}

  static List<Rule> of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private static Map<Language, List<Rule>> all() {
    Map<Language, List<Rule>> rules = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      rules.put(language, load(language));
    }
    return rules;
  }

  private static List<Rule> load(Language language) {
    SpokenWords words = SpokenWords.load(language);
    Numbers numbers = Numbers.of(language, words);
    Rule dates =
        switch (language) {
          case EN -> new EnglishDateRule(words, numbers);
          case ES -> new SpanishDateRule(words, numbers);
        };
    return List.of(
        new WebRule(words),
        new BillRule(words, numbers),
        new TitleRule(words),
        dates,
        new TimeRule(HourWords.of(language, words, numbers), words),
        new PhoneRule(words, numbers),
        new ZipRule(numbers),
        new TallyRule(words));
  }
}
