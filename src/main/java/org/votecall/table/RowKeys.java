package org.votecall.table;

import java.util.HashMap;
import java.util.Map;

/** Tells where two rows of a table have the same key. */
public final class RowKeys {
  private final Map<String, Integer> first = new HashMap<>();

  /**
   * Takes the key of a row, and tells where a row before it has the same.
   *
   * @param column where to look
   */
  public void take(String key, Row row, String column) {
    int number = row.place().row();
    Integer before = key.isBlank() ? null : first.putIfAbsent(key, number);
    if (before != null) {
      String which =
          number == 0 ? "Two rows have " : "Rows " + before + " and " + number + " have ";
      row.refuse(
          "key:twice", column, which + "the same key, " + Cells.quote(key) + ". Keep one of them.");
    }
  }
}
