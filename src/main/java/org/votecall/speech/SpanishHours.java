package org.votecall.speech;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** "dos y media de la tarde": the part of the day, as people say it, not "p. m.". */
final class SpanishHours implements HourWords {
  private static final int QUARTER = 15;
  private static final int HALF = 30;

  private final Numbers numbers;
  private final TreeMap<Integer, String> dayParts = new TreeMap<>();
  private final String one;
  private final String and;
  private final String quarterPast;
  private final String halfPast;
  private final String noon;

  SpanishHours(SpokenWords words, Numbers numbers) {
    this.numbers = numbers;
    words.pairs("day-parts").forEach((from, part) -> dayParts.put(Integer.valueOf(from), part));
    one = words.word("hour-one");
    and = words.word("and");
    quarterPast = words.word("quarter-past");
    halfPast = words.word("half-past");
    noon = words.word("noon");
  }

  @Override
  public String say(int hour, int minute, boolean afternoon) {
    int ofDay = hour % 12 + (afternoon ? 12 : 0);
    if (ofDay == 12 && minute == 0) {
      return noon;
    }
    String hours = hour == 1 ? one : numbers.cardinal(hour);
    Map.Entry<Integer, String> part = Objects.requireNonNull(dayParts.floorEntry(ofDay));
    return hours + past(minute) + " " + part.getValue();
  }

  private String past(int minute) {
    return switch (minute) {
      case 0 -> "";
      case QUARTER -> " " + quarterPast;
      case HALF -> " " + halfPast;
      default -> (minute < HALF ? " " + and + " " : " ") + numbers.cardinal(minute);
    };
  }
}
