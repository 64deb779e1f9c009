package org.votecall.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text whose cells are parted by a sign. A cell may stand between quotes, and a quote
 * in it is written twice; lines end as they do on any system. No more of the text is held than one
 * row.
 */
final class CsvRows implements Rows {
  private static final int END = -1;
  private static final int MOST_CELLS = 20_000;
  private static final int LONGEST_ROW = MOST_COLUMNS * LONGEST_CELL;

  /** How far to look for the header: it may stand below some empty rows. */
  private static final int BEGINNING = 64_000;

  private final Reader in;
  private final Delimiter delimiter;
  private final Line header;
  private int row;
  private int letters;
  private int ahead;

  /**
   * Reads the header of {@code in}.
   *
   * @throws BrokenTable where there is none
   */
  CsvRows(BufferedReader in) throws IOException {
    this.in = in;
    this.delimiter = delimiter(in);
    this.ahead = in.read();
    Line first = next();
    if (first == null) {
      throw new BrokenTable("file:empty", 0, "", "It is empty. Is it the right file?");
    }
    this.header = first;
  }

  /** Reads over the line in which Excel names it, which its users do not see. */
  private static Delimiter delimiter(BufferedReader in) throws IOException {
    in.mark(BEGINNING + 1);
    char[] beginning = new char[BEGINNING];
    int length = 0;
    for (int more = 0; more >= 0 && length < BEGINNING; ) {
      length += more;
      more = in.read(beginning, length, BEGINNING - length);
    }
    in.reset();
    List<String> lines = new String(beginning, 0, length).lines().toList();
    if (lines.isEmpty()) {
      return Delimiter.COMMA;
    }
    var named = Delimiter.named(lines.get(0));
    if (named.isPresent()) {
      in.readLine();
      return named.get();
    }
    return lines.stream()
        .filter(line -> !line.replaceAll("[,;|\"]", "").isBlank())
        .findFirst()
        .map(Delimiter::of)
        .orElse(Delimiter.COMMA);
  }

  @Override
  public Line header() {
    return header;
  }

  @Override
  public String parting() {
    return delimiter.word();
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (ahead != END) {
      row++;
      letters = 0;
      List<String> cells = cells();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        return new Line(row, cells);
      }
    }
    return null;
  }

  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(Cells.plain(cell()));
      if (cells.size() > MOST_CELLS) {
        throw new BrokenTable(
            "row:too_many_cells", row, "", "It has more than " + MOST_CELLS + " cells.");
      }
    } while (parted());
    return cells;
  }

  /** Whether another cell follows in this row; whatever ends the cell is read. */
  private boolean parted() throws IOException {
    int end = ahead;
    if (end == END) {
      return false;
    }
    ahead = in.read();
    if (end == '\r' && ahead == '\n') {
      ahead = in.read();
    }
    return end == delimiter.sign();
  }

  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    while (!ends(ahead)) {
      if (ahead == '"' && cell.toString().isBlank()) {
        return quoted();
      }
      take(cell, false);
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    StringBuilder cell = new StringBuilder();
    ahead = in.read();
    while (true) {
      if (ahead == END) {
        throw new BrokenTable(
            "row:quote_open",
            row,
            "",
            "A quote opens here that never closes. Close it, or take it away.");
      }
      if (ahead == '"') {
        ahead = in.read();
        if (ahead != '"') {
          afterQuotes();
          return cell.toString();
        }
      }
      take(cell, true);
    }
  }

  private void afterQuotes() throws IOException {
    while (!ends(ahead)) {
      if (!Character.isWhitespace(ahead)) {
        throw new BrokenTable(
            "row:quote_inside",
            row,
            "",
            "A quote stands within a text that is between quotes. Write it twice there: \"\".");
      }
      ahead = in.read();
    }
  }

  private void take(StringBuilder cell, boolean betweenQuotes) throws IOException {
    if (ForeignFile.inNoText(ahead)) {
      throw new BrokenTable(
          "file:binary", row, "", "It holds signs that no text has. Save it as \"CSV UTF-8\".");
    }
    if (cell.length() == LONGEST_CELL || letters == LONGEST_ROW) {
      throw new BrokenTable(
          "cell:too_long",
          row,
          "",
          "A cell here has more than 10,000 characters."
              + (betweenQuotes ? " Does a quote open and never close?" : ""));
    }
    letters++;
    cell.append((char) ahead);
    ahead = in.read();
  }

  private boolean ends(int letter) {
    return letter == END || letter == '\r' || letter == '\n' || letter == delimiter.sign();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
