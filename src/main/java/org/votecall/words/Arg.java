package org.votecall.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** What may stand in a {@link Line}: a value that each language writes its own way. */
public sealed interface Arg
    permits Arg.Text, Arg.Count, Arg.Weekday, Arg.Day, Arg.Hour, Arg.Zone, Localized, Line {

  String in(Words words);

  /** A proper name, a number to dial, a script: the same in every language. */
  record Text(String value) implements Arg {
    @Override
    public String in(Words words) {
      return value;
    }
  }

  record Count(long value) implements Arg {
    @Override
    public String in(Words words) {
      return String.format(words.language().locale(), "%,d", value);
    }
  }

  /** The day of the week alone: "Monday". */
  record Weekday(LocalDate date) implements Arg {
    @Override
    public String in(Words words) {
      return format(words, date, "EEEE");
    }
  }

  /** A day that needs its date: "Monday, August 31". */
  record Day(LocalDate date) implements Arg {
    @Override
    public String in(Words words) {
      return format(words, date, words.datePattern());
    }
  }

  /** A time of day: "2 pm", "2:30 pm". */
  record Hour(LocalTime time) implements Arg {
    @Override
    public String in(Words words) {
      String pattern = time.getMinute() == 0 ? "h" : "h:mm";
      Phrase half = time.isBefore(LocalTime.NOON) ? Phrase.HOUR_AM : Phrase.HOUR_PM;
      String digits = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
      return Line.of(half).with("hour", digits).in(words);
    }
  }

  /** A time zone, winter and summer alike: "Eastern Time". */
  record Zone(ZoneId zone) implements Arg {
    @Override
    public String in(Words words) {
      return zone.getDisplayName(TextStyle.FULL, words.language().locale());
    }
  }

  private static String format(Words words, LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(date);
  }
}
