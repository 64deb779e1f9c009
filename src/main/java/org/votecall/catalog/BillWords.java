package org.votecall.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** Fits what others wrote of a bill into the columns of {@code bills.csv}. */
final class BillWords {
  /** Where people read on, of a bill for which no page is named. */
  private static final String PAGES = "https://open.pluralpolicy.com/";

  private static final String NOBODY = "its author";

  /** What must not stand at the end of words that were cut. */
  private static final String DANGLING =
      "(?i)([\\s,:;]+(and|or|of|in|on|the|a|for|to|with))*[\\s,:;.]*$";

  private static final Pattern OPENING =
      Pattern.compile("(?i)^an act (?:(?:for|to|relating to|concerning) )?(?:the )?(?=\\S)");

  private static final int LONGEST_NICKNAME = 24;
  private static final int LONGEST_SUMMARY = 190;

  private BillWords() {}

  /** Without the words that every title begins with. */
  static String nickname(String title) {
    String words = cut(OPENING.matcher(title).replaceFirst(""), LONGEST_NICKNAME);
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A sentence. */
  static String summary(String text) {
    return cut(text, LONGEST_SUMMARY - 1) + ".";
  }

  /** As it is said. */
  static String author(String told) {
    return told.isEmpty() ? NOBODY : told;
  }

  /** Where bills of {@code state} can be read, two letters in lower case. */
  static String page(String state) {
    return PAGES + state + "/";
  }

  /** As many whole words as there is room for; what stands in brackets is left out. */
  private static String cut(String text, int longest) {
    String plain = text.replaceAll("\\s*\\(.*?\\)", "").strip();
    if (plain.length() <= longest) {
      return plain.replaceFirst("\\.+$", "");
    }
    int end = plain.lastIndexOf(' ', longest);
    return plain.substring(0, end < 1 ? longest : end).replaceAll(DANGLING, "");
  }
}
