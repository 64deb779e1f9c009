package org.votecall.atlas.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as public files know them: {@code 2014-12-01}, {@code 2014-12}, {@code 2014}, nothing. */
final class PartialDate {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?(?:[T ].*)?");

  private PartialDate() {}

  /**
   * The first day that {@code raw} may mean; null where it is empty.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  static @Nullable LocalDate firstDay(String raw) {
    if (raw.isBlank()) {
      return null;
    }
    Matcher form = FORM.matcher(raw.strip());
    if (form.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(form.group(1)), or1(form.group(2)), or1(form.group(3)));
      } catch (DateTimeException e) {
        // told below
      }
    }
    throw new IllegalArgumentException("\"" + raw + "\" is not a date like 2026-11-22");
  }

  private static int or1(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
