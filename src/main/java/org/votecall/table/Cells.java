package org.votecall.table;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the text of a cell becomes a value. Each refuses what it cannot read with an
 * IllegalArgumentException whose message is for the person who wrote the cell.
 */
public final class Cells {
  private static final Pattern TWO_LETTERS_TOGETHER = Pattern.compile("\\p{L}{2}");
  private static final Pattern PLUS_FOUR = Pattern.compile("([0-9]{5})[- ]?[0-9]{4}");
  private static final int ZIP_DIGITS = 5;
  private static final int LONGEST_CITY = 40;

  /** Asked once: the library copies them each time. */
  private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  private static final int LONGEST_QUOTE = 60;

  /** Spaces that no one sees, or that keep words together. */
  private static final Pattern ODD_SPACES = Pattern.compile("[\u00a0\u2007\u202f]");

  private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u2060\ufeff]");

  private static final Pattern YES =
      Pattern.compile("(?i)true|t|y|1|x|on|si|s\u00ed|\u2713|\u2714");
  private static final Pattern NO = Pattern.compile("(?i)false|f|n|0|off");

  private Cells() {}

  /** As a person sees it: with usual spaces, and none around it. */
  public static String plain(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return ODD_SPACES.matcher(visible).replaceAll(" ").strip();
  }

  /** As messages show it: between quotes, and not without end. */
  static String quote(String text) {
    String shown =
        text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE).strip() + "...";
    return "\"" + shown + "\"";
  }

  /** What {@code refusal} says, whole; an id or a quotation that it begins with stays as it is. */
  public static String sentence(IllegalArgumentException refusal) {
    String said = String.valueOf(refusal.getMessage());
    String sentence =
        said.matches("(?s)[a-z]+ .*")
            ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1)
            : said;
    return sentence.matches("(?s).*[.?]") ? sentence : sentence + ".";
  }

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

  public static boolean isLink(String text) {
    return text.matches("https?://\\S{4,110}");
  }

  public static String link(String text) {
    if (!isLink(text)) {
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
      throw refused(text, "is not a number of calls like 1000" + meantNumber(text));
    }
    return Integer.parseInt(text);
  }

  public static ZoneId zone(String text) {
    if (!isZone(text)) {
      throw refused(text, "is not a time zone like America/Los_Angeles");
    }
    return ZoneId.of(text);
  }

  static boolean isZone(String text) {
    return ZONES.contains(text);
  }

  public static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      Optional<LocalTime> meant = MeantTime.of(text);
      String why =
          meant.isPresent()
              ? "is not a time we read. Did you mean " + meant.get() + "?"
              : "is not a time like 14:00";
      throw new IllegalArgumentException(quote(text) + " " + why, e);
    }
  }

  /** A number of votes or calls; 0 too. */
  public static int count(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw refused(text, "is not a number like 41" + meantNumber(text));
    }
    return Integer.parseInt(text);
  }

  public static boolean yes(String text) {
    if (!text.matches("(?i)yes|no")) {
      String meant = YES.matcher(text).matches() ? "yes" : NO.matcher(text).matches() ? "no" : "";
      throw refused(
          text, "is neither yes nor no" + (meant.isEmpty() ? "" : ". Did you mean " + meant + "?"));
    }
    return text.equalsIgnoreCase("yes");
  }

  /** The five digits of a ZIP code. */
  public static String zip(String text) {
    if (text.matches("[0-9]{5}")) {
      return text;
    }
    Matcher four = PLUS_FOUR.matcher(text);
    if (four.matches()) {
      throw refused(text, "has more than a ZIP's five digits. Did you mean " + four.group(1) + "?");
    }
    if (text.matches("[1-9][0-9]{2,3}")) {
      String whole = "0".repeat(ZIP_DIGITS - text.length()) + text;
      throw refused(
          text, "has lost its first zero: format the column as text. Did you mean " + whole + "?");
    }
    throw refused(text, "is not a ZIP code of five digits");
  }

  /** Of one with a thousands sign, or with zeros behind a point. */
  private static String meantNumber(String text) {
    return text.matches("[0-9]{1,3}([, ][0-9]{3})*(\\.0+)?|[0-9]+\\.0+")
        ? ". Did you mean " + text.replaceAll("\\.0+$|[, ]", "") + "?"
        : "";
  }

  private static IllegalArgumentException refused(String text, String why) {
    return new IllegalArgumentException(quote(text) + " " + why);
  }
}
