package org.votecall.script.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.words.Language;

/** What people write in square brackets who learned it elsewhere, and our placeholders for it. */
final class Spellings {
  private static final Map<String, String> TABLE = HabitTable.read("/script/spellings.txt");

  /** One bill in each chamber: {@code [Senate: S. 823; House- HR 1899]}. */
  private static final Pattern TWO_BILLS =
      Pattern.compile(
          "(?:FOR |IN )?(?:THE )?(?<first>SENATE|HOUSE)\\s?[:-]\\s?(?<one>[A-Z0-9. ]{2,20})\\s?[;,/]\\s?"
              + "(?:FOR |IN )?(?:THE )?(?<second>SENATE|HOUSE)\\s?[:-]\\s?(?<two>[A-Z0-9. ]{2,20})");

  private Spellings() {}

  /** As the tables have it: in capitals, with single spaces. */
  static String plain(String written) {
    return written.replace('_', ' ').strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /** Whether {@code plain} is a placeholder, or stands for one. */
  static boolean knows(String plain) {
    return ScriptVariable.find(plain).isPresent() || TABLE.containsKey(plain);
  }

  /** All the ways in which others write them. */
  static Set<String> known() {
    return TABLE.keySet();
  }

  /** What to write for {@code plain}; empty when nobody is known to write so. */
  static Optional<String> of(String plain, Language language) {
    String stands = TABLE.get(plain);
    if (stands == null) {
      return Optional.empty();
    }
    String[] either = stands.split(" \\| ");
    return Optional.of(language == Language.EN || either.length == 1 ? either[0] : either[1]);
  }

  /** The same as blocks of our own. */
  static Optional<String> twoBills(String plain) {
    Matcher bills = TWO_BILLS.matcher(plain);
    if (!bills.matches() || bills.group("first").equals(bills.group("second"))) {
      return Optional.empty();
    }
    return Optional.of(
        "[IF CHAMBER = "
            + bills.group("first")
            + "]"
            + bills.group("one").strip()
            + "[ELSE]"
            + bills.group("two").strip()
            + "[END]");
  }
}
