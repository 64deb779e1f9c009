package org.votecall.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.votecall.database.Database;
import org.votecall.supporter.SupporterKey;

/** What is stored of one supporter, and the counts, a line each: so that a turn's effects show. */
final class Traces {
  private Traces() {}

  static List<String> of(Database database, SupporterKey key) {
    return database.read(
        handle ->
            Stream.of(
                    lines(
                        handle,
                        key,
                        "supporter",
                        "CASE WHEN texted_since IS NULL THEN 'met' ELSE 'known' END"),
                    lines(
                        handle,
                        key,
                        "supporter",
                        "CASE WHEN language <> 'en' THEN 'language ' || language END"),
                    lines(
                        handle,
                        key,
                        "supporter",
                        "CASE WHEN home_zip IS NOT NULL OR home_divisions <> '' THEN 'home ' ||"
                            + " COALESCE(home_zip, '-') || ' ' || COALESCE(home_city, '-') || ' '"
                            + " || home_divisions END"),
                    lines(handle, key, "consent", "'consent ' || entry || ' ' || kind"),
                    lines(
                        handle,
                        key,
                        "call_report",
                        "'report ' || vote || ' ' || target || ' ' || office || ' ' || outcome"),
                    lines(
                        handle,
                        key,
                        "position_report",
                        "'position ' || vote || ' ' || target || ' ' || stand"),
                    handle
                        .createQuery("SELECT 'tally ' || campaign || ' ' || calls FROM tally")
                        .mapTo(String.class)
                        .list())
                .flatMap(List::stream)
                .map(line -> line.replace("ocd-division/country:us/state:", ""))
                .toList());
  }

  /** What stands in {@code after} and not before, then what is gone. */
  static List<String> changes(List<String> before, List<String> after) {
    List<String> changes = new ArrayList<>();
    after.stream().filter(line -> !before.contains(line)).forEach(changes::add);
    String gone =
        before.stream()
            .filter(line -> !after.contains(line) && replaced(line, after).isEmpty())
            .collect(Collectors.joining(", "));
    if (!gone.isEmpty()) {
      changes.add("gone: " + gone);
    }
    return changes;
  }

  /** A line of the same kind in its place: "tally X 2" for "tally X 1". */
  private static List<String> replaced(String line, List<String> after) {
    String start = line.substring(0, Math.max(line.lastIndexOf(' '), line.indexOf(' ') + 1));
    return after.stream().filter(other -> !start.isEmpty() && other.startsWith(start)).toList();
  }

  private static List<String> lines(
      Handle handle, SupporterKey key, String table, String expression) {
    return handle
        .createQuery(
            "SELECT " + expression + " FROM " + table + " WHERE supporter_key = :key ORDER BY 1")
        .bind("key", key.hex())
        .mapTo(String.class)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
