package org.votecall.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "August 31", "Aug. 31", "August 31st, 2020": the day is said as the first, second and so on. */
final class EnglishDateRule implements Rule {
  private final Map<String, String> months = new HashMap<>();
  private final List<String> days;
  private final List<String> endings;
  private final Numbers numbers;

  EnglishDateRule(SpokenWords words, Numbers numbers) {
    for (String month : words.list("months")) {
      months.put(month, month);
      months.put(month.toUpperCase(Locale.ROOT), month);
    }
    words
        .pairs("months-short")
        .forEach(
            (written, month) -> {
              months.put(written, month);
              months.put(written + ".", month);
            });
    days = words.list("days");
    endings = words.list("day-endings");
    this.numbers = numbers;
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    if (!Character.isUpperCase(passage.at(at))) {
      return null;
    }
    int word = passage.tokenEnd(at);
    int space = passage.at(word) == '.' ? word + 1 : word;
    String month = months.get(passage.cut(at, space));
    int from = space + 1;
    int digits = passage.digitsEnd(from, 2);
    int day = passage.number(from, digits);
    if (month == null || !passage.space(space) || day < 1 || day > days.size()) {
      return null;
    }
    int end = withEnding(passage, digits);
    return passage.endsNumber(end) ? withYear(passage, end, month + " " + days.get(day - 1)) : null;
  }

  private int withEnding(Passage passage, int digits) {
    for (String ending : endings) {
      if (passage.hasIgnoringCase(ending, digits)) {
        return digits + ending.length();
      }
    }
    return digits;
  }

  private Reading withYear(Passage passage, int end, String day) {
    boolean comma = passage.at(end) == ',';
    int space = comma ? end + 1 : end;
    @Nullable Year year = passage.space(space) ? Year.read(passage, space + 1) : null;
    return year == null
        ? new Reading(end, day)
        : new Reading(year.end(), day + (comma ? ", " : " ") + numbers.year(year.number()));
  }
}
