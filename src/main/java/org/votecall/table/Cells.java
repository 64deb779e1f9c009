package org.votecall.table;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the text of a cell becomes a value. Each refuses what it cannot read with an
 * IllegalArgumentException whose message is for the person who wrote the cell.
 */
public final class Cells {
  private static final Pattern TWO_LETTERS_TOGETHER = Pattern.compile("\\p{L}{2}");
  private static final int LONGEST_CITY = 40;

  private Cells() {}

  public static String name(String text) {
    if (!TWO_LETTERS_TOGETHER.matcher(text).find()) {
      throw refused(text, "is not a name");
    }
    return text;
  }

  public static String city(String text) {
    return name(atMost(LONGEST_CITY, text));
  }

  /** Two letters, given back in lower case. */
  public static String state(String text) {
    if (!text.matches("[A-Za-z]{2}")) {
      throw refused(text, "is not a state's two letters, like CA");
    }
    return text.toLowerCase(Locale.ROOT);
  }

  public static String district(String text) {
    if (!text.matches("[1-9A-Za-z][0-9A-Za-z_-]*|0")) {
      throw refused(text, "is not a district like 18 or 26A");
    }
    return text;
  }

  /** A latitude or a longitude. */
  public static double degrees(String text) {
    if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,9})?")) {
      throw refused(text, "is not a number of degrees like 34.0537");
    }
    return Double.parseDouble(text);
  }

  public static String link(String text) {
    if (!text.matches("https?://\\S{4,110}")) {
      throw refused(text, "is not a link like https://example.org");
    }
    return text;
  }

  public static String atMost(int length, String text) {
    if (text.length() > length) {
      throw new IllegalArgumentException(
          "it has " + text.length() + " characters; there is room for " + length);
    }
    return text;
  }

  public static int goal(String text) {
    if (!text.matches("[1-9][0-9]{0,7}")) {
      throw refused(text, "is not a number of calls like 1000");
    }
    return Integer.parseInt(text);
  }

  public static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw refused(text, "is not a time zone like America/Los_Angeles");
    }
    return ZoneId.of(text);
  }

  public static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a time like 14:00", e);
    }
  }

  /** A number of votes or calls; 0 too. */
  public static int count(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw refused(text, "is not a number like 41");
    }
    return Integer.parseInt(text);
  }

  public static boolean yes(String text) {
    if (!text.matches("(?i)yes|no")) {
      throw refused(text, "is neither yes nor no");
    }
    return text.equalsIgnoreCase("yes");
  }

  private static IllegalArgumentException refused(String text, String why) {
    return new IllegalArgumentException("\"" + text + "\" " + why);
  }
}
