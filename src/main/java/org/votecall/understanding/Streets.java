package org.votecall.understanding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a street address in a message, by {@code places.txt}, and where it ends. */
final class Streets {
  private static final String KIND = TableFile.anyOf("places", "street");
  private static final String KIND_FIRST = TableFile.anyOf("places", "street_first");

  /** A word that may be in a street's name, and does not count something. */
  private static final String NAME =
      "(?!" + TableFile.anyOf("places", "counted") + "\\b)[\\p{L}0-9.'\u2019-]+";

  /** Up to four words and a word for a kind of street, or such a word and then its name. */
  private static final String STREET =
      "(?:(?:%s\\s+){0,4}%s\\b|%s\\s+%s)".formatted(NAME, KIND, KIND_FIRST, NAME);

  /** A house number and a street. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![0-9$,.:/-])[0-9]{1,6}[a-z]?(?: 1/2)?\\s+" + STREET, Pattern.CASE_INSENSITIVE);

  private static final Pattern STREET_AFTER =
      Pattern.compile("\\s+" + STREET, Pattern.CASE_INSENSITIVE);

  private static final Set<String> TALK = TableFile.words("places", "talk");
  private static final int MOST_WORDS_OF_A_CITY = 5;

  /** A word, or what may end an address. */
  private static final Pattern SIGN =
      Pattern.compile("[\\p{L}\\p{N}'\u2019]+|[!?;\n]|\\.(?=\\s|$)");

  private static final Pattern ZIP = Pattern.compile("[0-9]{5}");
  private static final Pattern FOUR_MORE = Pattern.compile("-[0-9]{4}\\b");

  /** What leads on to a city, and nowhere once the rest is gone. */
  private static final Set<String> LEADS = TableFile.words("places", "leads");

  /** An address, and where in the text it begins. */
  record Found(String address, int start) {}

  private Streets() {}

  /** The first address in {@code text}, with its city and ZIP, and without what is said after. */
  static Optional<Found> in(String text) {
    Matcher street = ADDRESS.matcher(text);
    if (!street.find()) {
      return Optional.empty();
    }
    String address = text.substring(street.start(), end(text, street.end()));
    return Optional.of(new Found(withoutLead(address), street.start()));
  }

  /** Whether {@code after} makes the number before it that of a house. */
  static boolean goOnIn(String after) {
    return STREET_AFTER.matcher(after).lookingAt();
  }

  /** Where the address ends of which the street does at {@code from}. */
  private static int end(String text, int from) {
    Matcher sign = SIGN.matcher(text).region(from, text.length());
    while (sign.find()) {
      if (ZIP.matcher(sign.group()).matches()) {
        Matcher more = FOUR_MORE.matcher(text).region(sign.end(), text.length());
        return more.lookingAt() ? more.end() : sign.end();
      }
      if (ends(sign.group(), text.substring(sign.end()))) {
        return sign.start();
      }
    }
    return text.length();
  }

  private static boolean ends(String sign, String rest) {
    return switch (sign) {
      case "?", "!" -> true;
      case ".", ";", "\n" -> !isCity(rest);
      default -> isTalk(sign);
    };
  }

  /** Whether {@code rest} begins with few words and none of talk: "Apt 4, Oakland, CA". */
  private static boolean isCity(String rest) {
    int words = 0;
    Matcher sign = SIGN.matcher(rest);
    while (sign.find() && Character.isLetterOrDigit(sign.group().charAt(0))) {
      if (isTalk(sign.group())) {
        break;
      }
      words++;
    }
    return words > 0 && words <= MOST_WORDS_OF_A_CITY;
  }

  private static boolean isTalk(String word) {
    return TALK.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String withoutLead(String address) {
    int end = address.length();
    while (end > 0 && !Character.isLetterOrDigit(address.charAt(end - 1))) {
      end--;
    }
    String text = address.substring(0, end);
    int word = Math.max(text.lastIndexOf(' '), 0);
    return LEADS.contains(text.substring(word).strip().toLowerCase(Locale.ROOT))
        ? withoutLead(text.substring(0, word))
        : text;
  }
}
