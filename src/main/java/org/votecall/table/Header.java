package org.votecall.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.votecall.problem.Nearest;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/**
 * The columns of a file in their order; those at its end that have neither name nor cell do not
 * count.
 */
final class Header {
  private static final int ROW_OF_CELLS = 4;

  private final String file;
  private final Rows.Line line;
  private final List<String> names;

  private Header(String file, Rows.Line line) {
    this.file = file;
    this.line = line;
    this.names = plain(line.cells());
  }

  /** Empty where the columns are not those of the table; then it has been told. */
  static Optional<Header> of(Rows rows, String file, Columns columns, Problems problems) {
    Header header = new Header(file, rows.header());
    Problems found = new Problems();
    header.check(columns, found);
    problems.addAll(found);
    return found.isEmpty() ? Optional.of(header) : Optional.empty();
  }

  /** The names as columns are called, without those at the end that are empty. */
  static List<String> plain(List<String> written) {
    List<String> names = new ArrayList<>(written.stream().map(Columns::plain).toList());
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  private void check(Columns columns, Problems problems) {
    if (names.size() > Rows.MOST_COLUMNS) {
      problems.add(
          "file:too_many_columns",
          place(),
          "It has more than " + Rows.MOST_COLUMNS + " columns. Keep those of " + file + " only.");
      return;
    }
    if (names.isEmpty()) {
      problems.add("file:no_rows", Place.of(file), "It has no rows. Is it the right file?");
      return;
    }
    if (isNone(columns)) {
      problems.add(
          "file:no_header",
          place(),
          subject()
              + " does not name the columns. They are called: "
              + String.join(", ", columns.required())
              + ".");
      return;
    }
    checkTwice(problems);
    List<String> missing = columns.missing(names);
    if (!missing.isEmpty()) {
      String what = missing.size() == 1 ? " lacks the column " : " lacks the columns ";
      problems.add(
          "file:columns_missing",
          Place.of(file),
          subject() + what + String.join(", ", missing) + ".");
    }
    checkUnknown(columns, problems);
  }

  /** Whether it is rather a row of cells, of which one may happen to be called as a column is. */
  private boolean isNone(Columns columns) {
    long named = names.stream().filter(name -> !name.isEmpty()).count();
    long known = names.stream().filter(columns.all()::contains).count();
    return known * ROW_OF_CELLS < named;
  }

  private String subject() {
    return line.row() == 0 ? "It" : "The first row";
  }

  private void checkTwice(Problems problems) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        problems.add(
            "file:column_twice",
            place().at(name),
            subject() + " has the column " + name + " twice. Keep one.");
      }
    }
  }

  private void checkUnknown(Columns columns, Problems problems) {
    List<String> unknown = columns.unknown(names);
    List<String> free = columns.all().stream().filter(one -> !names.contains(one)).toList();
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      if (unknown.contains(name) && !name.isEmpty()) {
        String meant =
            Nearest.of(name, free)
                .map(near -> ": did you mean " + near + "?")
                .orElse(". Take it out, or rename it.");
        String written = line.cells().get(at);
        problems.add(
            "file:columns_unknown",
            place().at(written),
            Cells.quote(written) + " is no column of " + file + meant);
      }
    }
  }

  /** The row of the header; a list of objects has none. */
  private Place place() {
    return Place.row(file, line.row());
  }

  /** A row by its columns; empty, and told, for one whose cells are not all under a name. */
  Optional<Row> row(Rows.Line row, String parting, Problems problems) {
    Place place = Place.row(file, row.row());
    Map<String, String> cells = new LinkedHashMap<>();
    for (int at = 0; at < row.cells().size(); at++) {
      String name = at < names.size() ? names.get(at) : "";
      String cell = row.cells().get(at);
      if (!name.isEmpty()) {
        cells.put(name, cell);
      } else if (!cell.isEmpty()) {
        problems.add("row:too_many_cells", place, tooMany(row, parting));
        return Optional.empty();
      }
    }
    return Optional.of(Row.written(cells, place, problems));
  }

  private String tooMany(Rows.Line row, String parting) {
    return "It has "
        + row.cells().size()
        + " cells under "
        + names.size()
        + " columns. Put a text with a "
        + parting
        + " in it between quotes.";
  }
}
