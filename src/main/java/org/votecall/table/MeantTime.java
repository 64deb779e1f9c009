package org.votecall.table;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hour somebody means who writes {@code 2:00 PM}, {@code 14.00} or {@code 1400}. */
final class MeantTime {
  private static final Pattern HALF_DAY =
      Pattern.compile(
          "([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?::[0-9]{2})?\\s*([ap])\\.?\\s*m\\.?(?:\\s*[a-z]{2,4})?");

  private static final Pattern WHOLE_DAY =
      Pattern.compile("([0-9]{1,2})(?:[:.h]\\s?)?([0-9]{2})(?::[0-9]{2})?(?:\\s*[a-z]{2,4})?");

  /** How Excel keeps an hour: a part of the day. */
  private static final Pattern PART_OF_DAY = Pattern.compile("0[.,][0-9]{1,16}");

  private static final int NOON = 12;
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;
  private static final int MINUTES_OF_DAY = 1440;

  private MeantTime() {}

  static Optional<LocalTime> of(String raw) {
    String text = raw.toLowerCase(Locale.ROOT);
    if (text.equals("noon")) {
      return Optional.of(LocalTime.NOON);
    }
    if (PART_OF_DAY.matcher(text).matches()) {
      long minutes = Math.round(Double.parseDouble(text.replace(',', '.')) * MINUTES_OF_DAY);
      return minutes < MINUTES_OF_DAY
          ? Optional.of(LocalTime.MIDNIGHT.plusMinutes(minutes))
          : Optional.empty();
    }
    Matcher half = HALF_DAY.matcher(text);
    if (half.matches()) {
      int hour = Integer.parseInt(half.group(1));
      int pm = half.group(3).equals("p") ? NOON : 0;
      return hour > NOON ? Optional.empty() : time(hour % NOON + pm, half.group(2));
    }
    Matcher whole = WHOLE_DAY.matcher(text);
    return whole.matches()
        ? time(Integer.parseInt(whole.group(1)), whole.group(2))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(int hour, @Nullable String digits) {
    int minute = digits == null ? 0 : Integer.parseInt(digits);
    return hour > LAST_HOUR || minute > LAST_MINUTE
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute));
  }
}
