package org.votecall.table;

import java.io.IOException;
import java.io.Serial;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/** A table that cannot be read on from one of its rows. */
final class BrokenTable extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final int row;
  private final String field;
  private final String words;

  /**
   * A table that breaks at a row.
   *
   * @param row as a spreadsheet counts; 0 where it is about the whole
   * @param words for the person who wrote it
   */
  BrokenTable(String code, int row, String field, String words) {
    super(words);
    this.code = code;
    this.row = row;
    this.field = field;
    this.words = words;
  }

  void tell(String file, Problems problems) {
    problems.add(code, new Place(file, row, field), words);
  }
}
