package org.votecall.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.votecall.words.Language;

/** Notices the language of a message by the common words in it. */
final class Tongue {
  private final Map<Language, Set<String>> common = new EnumMap<>(Language.class);

  Tongue() {
    for (Language language : Language.values()) {
      Set<String> words = new HashSet<>();
      TableFile.lines(language, "tongue")
          .forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
      common.put(language, words);
    }
  }

  /** The common words of all languages. */
  static Set<String> commonWords() {
    Set<String> all = new HashSet<>();
    new Tongue().common.values().forEach(all::addAll);
    return all;
  }

  /** The language with the most common words in {@code typed}; none when two have as many. */
  Optional<Language> of(List<Typed> typed) {
    Language most = Language.EN;
    long best = 0;
    long second = 0;
    for (Language language : Language.values()) {
      Set<String> known = common.getOrDefault(language, Set.of());
      long count = typed.stream().filter(word -> known.contains(word.word())).count();
      if (count > best) {
        second = best;
        best = count;
        most = language;
      } else {
        second = Math.max(second, count);
      }
    }
    return best > second ? Optional.of(most) : Optional.empty();
  }
}
