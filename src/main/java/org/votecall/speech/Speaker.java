package org.votecall.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.words.Language;

/**
 * Makes of a text, written for a reader, what a voice says in one language: bill numbers, telephone
 * numbers, dates, hours, titles and web addresses as people say them, and names as they are
 * pronounced. Whatever it does not know is said as it is written. It never changes, and may be used
 * from several threads.
 */
public final class Speaker {
  private final List<Rule> rules = new ArrayList<>();

  /**
   * A speaker of {@code language}. Where two pronunciations are of the same written word, the first
   * stands.
   */
  public Speaker(Language language, Collection<Pronunciation> pronunciations) {
    Map<String, String> names = new HashMap<>();
    pronunciations.forEach(one -> names.putIfAbsent(one.written(), one.said().in(language)));
    // Before the rules: of two readings just as long, the first is taken.
    rules.add(new Glossary(names)::read);
    rules.addAll(Rules.of(language));
  }

  /**
   * How {@code text} is said. There is no text it refuses; the time it takes grows with the length
   * and nothing else. Markup in it is text like any other.
   */
  public Speech speak(String text) {
    Passage passage = new Passage(text);
    List<SpokenPart> parts = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      Reading reading = longest(passage, at);
      if (reading == null) {
        at = passage.tokenEnd(at);
        continue;
      }
      addPlain(parts, text, plain, at);
      int end = reading.end() + possessive(passage, reading.end());
      String said = reading.said() + text.substring(reading.end(), end);
      parts.add(new SpokenPart(text.substring(at, end), said));
      plain = end;
      at = end;
    }
    addPlain(parts, text, plain, text.length());
    return new Speech(parts);
  }

  private static void addPlain(List<SpokenPart> parts, String text, int from, int to) {
    if (to > from) {
      parts.add(SpokenPart.plain(text.substring(from, to)));
    }
  }

  private @Nullable Reading longest(Passage passage, int at) {
    Reading longest = null;
    for (Rule rule : rules) {
      Reading reading = rule.read(passage, at);
      if (reading != null && (longest == null || reading.end() > longest.end())) {
        longest = reading;
      }
    }
    return longest;
  }

  /** How long an "'s" is behind a name: a voice has to say it with the name, not after it. */
  private static int possessive(Passage passage, int end) {
    char mark = passage.at(end);
    boolean apostrophe = mark == '\'' || mark == '\u2019';
    return apostrophe && passage.at(end + 1) == 's' && !passage.word(end + 2) ? 2 : 0;
  }
}
