package org.votecall.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Telephone numbers of the North American plan, with an extension or without. */
final class PhoneRule implements Rule {
  /** Every repetition is bounded, so a match takes no longer in a longer text. */
  private static final String NUMBER =
      "(?:(?:\\+?1_?)?(?:\\([0-9]{3}\\)_?|[0-9]{3}_)[0-9]{3}_[0-9]{4}"
          + "|(?:\\+?1)?[2-9][0-9]{2}[2-9][0-9]{6}"
          + "|[0-9]{3}-[0-9]{4})";

  private static final String BETWEEN = "[-. \\u00A0\\u202F\\u2010-\\u2013]";

  private final Pattern form;
  private final Numbers numbers;
  private final String extension;

  PhoneRule(SpokenWords words, Numbers numbers) {
    String marks =
        words.list("extension-marks").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    form =
        Pattern.compile(
            "("
                + NUMBER.replace("_", BETWEEN)
                + ")(?:,?[ \\u00A0]?"
                + marks
                + "\\.?[ \\u00A0]?([0-9]{1,6})(?![0-9]))?");
    this.numbers = numbers;
    extension = words.word("extension");
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    char first = passage.at(at);
    boolean mayBe = passage.digit(at) || first == '+' || first == '(';
    if (!mayBe || !passage.startsNumber(at)) {
      return null;
    }
    Matcher found = form.matcher(passage.text()).region(at, passage.length());
    if (!found.lookingAt() || !passage.endsNumber(found.end())) {
      return null;
    }
    String said = grouped(found.group(1).replaceAll("[^0-9]", ""));
    String more = found.group(2);
    return new Reading(
        found.end(), more == null ? said : said + ", " + extension + " " + numbers.digits(more));
  }

  /** The last four, before them by threes, and the country's one alone: a comma is a short rest. */
  private String grouped(String digits) {
    int line = digits.length() - 4;
    String said = numbers.digits(digits.substring(line));
    for (int end = line; end > 0; end -= 3) {
      said = numbers.digits(digits.substring(Math.max(0, end - 3), end)) + ", " + said;
    }
    return said;
  }
}
