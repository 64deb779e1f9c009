package org.votecall.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "31 de agosto", "1 de mayo", "1.º de mayo de 2020": only the first has an ordinal. */
final class SpanishDateRule implements Rule {
  private static final int LAST_DAY = 31;

  private final Map<String, String> months = new HashMap<>();
  private final List<String> endings;
  private final String of;
  private final String ofThe;
  private final String first;
  private final Numbers numbers;

  SpanishDateRule(SpokenWords words, Numbers numbers) {
    words.list("months").forEach(month -> months.put(month, month));
    words.pairs("months-short").forEach((written, month) -> months.put(written + ".", month));
    endings = words.list("day-endings");
    of = words.word("of");
    ofThe = words.word("of-the");
    first = words.word("first-day");
    this.numbers = numbers;
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    int digits = passage.digitsEnd(at, 2);
    int day = passage.number(at, digits);
    if (day < 1 || day > LAST_DAY || !passage.startsNumber(at)) {
      return null;
    }
    int from = behind(of, passage, day == 1 ? withEnding(passage, digits) : digits);
    if (from < 0) {
      return null;
    }
    int word = passage.tokenEnd(from);
    int dotted = passage.at(word) == '.' ? word + 1 : word;
    String month = month(passage, from, dotted);
    int end = month == null ? word : dotted;
    month = month == null ? month(passage, from, word) : month;
    String said = (day == 1 ? first : numbers.cardinal(day)) + " " + of + " ";
    return month == null ? null : withYear(passage, end, said + month);
  }

  private @Nullable String month(Passage passage, int from, int to) {
    return to > passage.length()
        ? null
        : months.get(passage.cut(from, to).toLowerCase(Locale.ROOT));
  }

  private int withEnding(Passage passage, int digits) {
    for (String ending : endings) {
      if (passage.has(ending, digits)) {
        return digits + ending.length();
      }
    }
    return digits;
  }

  private Reading withYear(Passage passage, int end, String day) {
    for (String link : List.of(of, ofThe)) {
      int from = behind(link, passage, end);
      @Nullable Year year = from < 0 ? null : Year.read(passage, from);
      if (year != null) {
        return new Reading(year.end(), day + " " + link + " " + numbers.year(year.number()));
      }
    }
    return new Reading(end, day);
  }

  /** Where the next word begins behind {@code link} and the spaces around it; -1 without it. */
  private static int behind(String link, Passage passage, int at) {
    int end = at + 1 + link.length();
    boolean there = passage.space(at) && passage.has(link, at + 1) && passage.space(end);
    return there ? end + 1 : -1;
  }
}
