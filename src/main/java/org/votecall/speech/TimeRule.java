package org.votecall.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An hour of the twelve: "2 pm", "2:30 p.m.", "2 p. m.". */
final class TimeRule implements Rule {
  private final HourWords hours;
  private final Set<String> afterHour;

  TimeRule(HourWords hours, SpokenWords words) {
    this.hours = hours;
    afterHour = words.set("after-hour");
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    int digits = passage.digitsEnd(at, 2);
    int hour = passage.number(at, digits);
    if (hour < 1 || hour > 12 || !passage.startsNumber(at)) {
      return null;
    }
    boolean exact = passage.at(digits) != ':';
    int clock = exact ? digits : passage.digitsEnd(digits + 1, 2);
    int minute = exact ? 0 : passage.number(digits + 1, clock);
    if (minute > 59 || (!exact && clock != digits + 3)) {
      return null;
    }
    int half = passage.space(clock) ? clock + 1 : clock;
    int end = halfEnd(passage, half);
    if (end == half) {
      return null;
    }
    String said = hours.say(hour, minute, Character.toLowerCase(passage.at(half)) == 'p');
    boolean stop = passage.at(end - 1) == '.' && endsSentence(passage, end);
    return new Reading(end, stop ? said + "." : said);
  }

  /** Behind "am", "p.m." or "p. m."; {@code at} itself when nothing such stands there. */
  private static int halfEnd(Passage passage, int at) {
    if ("aApP".indexOf(passage.at(at)) < 0) {
      return at;
    }
    boolean dotted = passage.at(at + 1) == '.';
    int letter = dotted ? at + 2 : at + 1;
    letter = passage.space(letter) ? letter + 1 : letter;
    if (Character.toLowerCase(passage.at(letter)) != 'm' || passage.word(letter + 1)) {
      return at;
    }
    // The period behind "pm" is that of the sentence.
    return dotted && passage.at(letter + 1) == '.' ? letter + 2 : letter + 1;
  }

  /** Whether the period of "p.m." is also that of the sentence. */
  private boolean endsSentence(Passage passage, int end) {
    int next = end;
    while (next < end + 3
        && (passage.space(next) || "\"\u201D\u00BB".indexOf(passage.at(next)) >= 0)) {
      next++;
    }
    char first = passage.at(next);
    if (!Character.isUpperCase(first)) {
      return first == Passage.NOTHING || "\n\r\u00BF\u00A1".indexOf(first) >= 0;
    }
    return !afterHour.contains(passage.cut(next, passage.tokenEnd(next)));
  }
}
