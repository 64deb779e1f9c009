package org.votecall.problem;

/**
 * Where a person has to look.
 *
 * @param what a file, or what it is about: {@code votes.csv}, {@code bills.csv ca-sb731}
 * @param row as a spreadsheet counts, the header being row 1; 0 where it is no row
 * @param field the column, or the field of a form; empty where it is not about one
 */
public record Place(String what, int row, String field) {

  public static Place of(String what) {
    return new Place(what, 0, "");
  }

  public static Place row(String what, int row) {
    return new Place(what, row, "");
  }

  /** The same place, at one of its fields. */
  public Place at(String column) {
    return new Place(what, row, column);
  }

  @Override
  public String toString() {
    return row == 0 ? what : what + " row " + row;
  }
}
