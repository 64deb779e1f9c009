package org.votecall.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.votecall.database.Database;
import org.votecall.phone.PhoneNumber;

/**
 * Keeps how often callers found an office's voicemail box full or its number wrong, by spans of ten
 * minutes.
 */
public final class OfficeTroubleStore {
  private static final Duration FULL_LASTS = Duration.ofHours(1);
  private static final Duration WRONG_LASTS = Duration.ofDays(7);
  private static final long SPAN_MILLIS = Duration.ofMinutes(10).toMillis();

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  private OfficeTroubleStore() {}

  /**
   * Counts one report, once a day for each who tells it.
   *
   * @param trouble {@link Outcome#VOICEMAIL_FULL} or {@link Outcome#WRONG_NUMBER}
   * @param reporter the hexadecimal key of a supporter
   * @param at milliseconds since 1970
   */
  public static void add(
      Handle handle, PhoneNumber office, Outcome trouble, String reporter, long at) {
    int told =
        handle
            .createUpdate(
                "INSERT INTO office_trouble_told (phone, trouble, reporter, told_day)"
                    + " VALUES (:phone, :trouble, :reporter, :day)"
                    + " ON CONFLICT (phone, trouble, reporter, told_day) DO NOTHING")
            .bind("phone", office.e164())
            .bind("trouble", trouble.name())
            .bind("reporter", reporter)
            .bind("day", at / DAY_MILLIS)
            .execute();
    if (told == 1) {
      count(handle, office, trouble, at);
    }
  }

  private static void count(Handle handle, PhoneNumber office, Outcome trouble, long at) {
    handle
        .createUpdate(
            "INSERT INTO office_trouble (phone, trouble, span, reports)"
                + " VALUES (:phone, :trouble, :span, 1)"
                + " ON CONFLICT (trouble, span, phone) DO UPDATE SET"
                + " reports = office_trouble.reports + 1")
        .bind("phone", office.e164())
        .bind("trouble", trouble.name())
        .bind("span", at / SPAN_MILLIS)
        .execute();
  }

  /** What callers have told of offices lately, in a transaction of its own. */
  public static OfficeTroubles read(Database database, Instant now) {
    return database.read(handle -> at(handle, now));
  }

  /** What callers have told of offices lately. */
  public static OfficeTroubles at(Handle handle, Instant now) {
    return new OfficeTroubles(
        since(handle, Outcome.VOICEMAIL_FULL, now.minus(FULL_LASTS)),
        since(handle, Outcome.WRONG_NUMBER, now.minus(WRONG_LASTS)));
  }

  private static Map<PhoneNumber, Integer> since(Handle handle, Outcome trouble, Instant since) {
    return handle
        .createQuery(
            "SELECT phone, SUM(reports) AS reports FROM office_trouble"
                + " WHERE trouble = :trouble AND span >= :span GROUP BY phone")
        .bind("trouble", trouble.name())
        .bind("span", since.toEpochMilli() / SPAN_MILLIS)
        .map(
            (row, context) ->
                Map.entry(new PhoneNumber(row.getString("phone")), row.getInt("reports")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
