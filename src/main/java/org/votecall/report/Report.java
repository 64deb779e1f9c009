package org.votecall.report;

import java.util.Map;

/** Something that campaign staff read, as programs and as spreadsheets take it. */
public sealed interface Report permits Tally, Breakdown, PositionsBoard {

  /**
   * Plain data for JSON, in the order in which it is to be read: names in snake_case, enums by
   * name, days and moments as ISO 8601 has them, null where a thing is not known or not told. All
   * objects in one list have the same names.
   */
  Map<String, Object> fields();

  /** The same as rows of cells. */
  Csv csv();
}
