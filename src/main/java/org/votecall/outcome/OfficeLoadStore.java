package org.votecall.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.votecall.outcome.OfficeLoads.OfficeDay;
import org.votecall.phone.PhoneNumber;

/**
 * Keeps how many were sent to each office on a day. Every method joins the caller's transaction.
 */
public final class OfficeLoadStore {
  private OfficeLoadStore() {}

  public static void add(Handle handle, PhoneNumber office, LocalDate day) {
    handle
        .createUpdate(
            "INSERT INTO office_load (office_day, phone, given) VALUES (:day, :phone, 1)"
                + " ON CONFLICT (office_day, phone) DO UPDATE SET given = office_load.given + 1")
        .bind("day", day.toString())
        .bind("phone", office.e164())
        .execute();
  }

  /**
   * The offices that had at least so many calls on a day since {@code since}; the others do not
   * matter.
   */
  public static OfficeLoads since(Handle handle, LocalDate since, int least) {
    return new OfficeLoads(
        handle
            .createQuery(
                "SELECT office_day, phone, given FROM office_load"
                    + " WHERE office_day >= :since AND given >= :least")
            .bind("since", since.toString())
            .bind("least", least)
            .map(
                (row, context) ->
                    Map.entry(
                        new OfficeDay(
                            new PhoneNumber(row.getString("phone")),
                            LocalDate.parse(row.getString("office_day"))),
                        row.getInt("given")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
