package org.votecall.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, in whatever format it is. */
interface Rows extends Closeable {
  /** A cell with more is no cell of a table. */
  int LONGEST_CELL = 10_000;

  /** A table with more has not the columns of any that we read. */
  int MOST_COLUMNS = 200;

  /**
   * A row that is not empty.
   *
   * @param row as a spreadsheet counts, the header being row 1
   */
  record Line(int row, List<String> cells) {}

  /** The names of the columns as they are written; the cells of rows stand in the same order. */
  Line header();

  /** The next row; null after the last. */
  @Nullable Line next() throws IOException;

  /** What parts the cells, as people call it. */
  String parting();
}
