package org.votecall.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Written forms with what is said for each, found by the word or sign they begin with. */
final class Glossary {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** None of {@code said} may have an empty key. */
  Glossary(Map<String, String> said) {
    said.forEach(
        (written, words) ->
            byFirst
                .computeIfAbsent(first(written), any -> new ArrayList<>())
                .add(new Entry(written, words)));
    Comparator<Entry> longestFirst = Comparator.comparing(entry -> -entry.written().length());
    byFirst.values().forEach(entries -> entries.sort(longestFirst));
  }

  private static String first(String written) {
    return written.substring(0, new Passage(written).tokenEnd(0));
  }

  /** The longest that stands at {@code at} and does not end within a word; null when none does. */
  @Nullable Reading read(Passage passage, int at) {
    List<Entry> entries = byFirst.get(passage.cut(at, passage.tokenEnd(at)));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      int end = at + entry.written().length();
      boolean whole = !(passage.word(end - 1) && passage.word(end));
      if (passage.has(entry.written(), at) && whole) {
        return new Reading(end, entry.said());
      }
    }
    return null;
  }

  private record Entry(String written, String said) {}
}
