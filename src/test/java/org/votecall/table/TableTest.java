package org.votecall.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/** What is read is what was written; what is told of files, the imports in the resources show. */
class TableTest {
  private static final Columns COLUMNS = Columns.of("first_name", "note");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void lettersAreWhatTheyWere(String charset) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text = mark + "First Name;NOTE\r\nIñez;“sí” – 5 €\r\n";
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
    assertThat(rows(file)).containsExactly(Map.of("first_name", "Iñez", "note", "“sí” – 5 €"));
  }

  @Test
  void quotesKeepWhateverStandsBetweenThem() throws IOException {
    assertThat(rows("first-name,note\n \"Ann, \"\"A\"\"\" ,\"one\r\ntwo\"\n"))
        .containsExactly(Map.of("first_name", "Ann, \"A\"", "note", "one\r\ntwo"));
  }

  @Test
  void objectsAreReadAsRowsAre() throws IOException {
    Map<String, String> row = Map.of("first_name", "Ann", "note", "yes");
    Map<String, String> other = Map.of("first_name", "02139", "note", "a b 1.50");
    assertThat(
            rows(
                """
                [{"First Name": "Ann", "note": true},
                 {"note": ["a", "b", 1.50], "First Name": "02139"}]
                """))
        .containsExactly(row, other);
    assertThat(
            rows(
                """
                ---
                - first name: Ann
                  note: true

                - note: [a, b, 1.50]
                  first name: 02139
                """))
        .containsExactly(row, other);
  }

  @Test
  void theRowOfACellIsTheOneThatASpreadsheetShows() throws IOException {
    List<Integer> numbers =
        Table.read(
            write("sep=;\n\nfirst name;note\n;\nAnn;\"one\ntwo\"\n\nBen;x\n"),
            COLUMNS,
            new Problems(),
            row -> Optional.of(row.place().row()));
    assertThat(numbers).containsExactly(4, 6);
  }

  @Test
  void readingStopsAtMoreRowsThanAnyTableHas() throws IOException {
    Path file = folder.resolve("long.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("first_name,note\n");
      for (int row = 0; row <= 250_000; row++) {
        out.write("Ann,x\n");
      }
    }
    Problems problems = new Problems();
    assertThat(Table.read(file, COLUMNS, problems, row -> Optional.of(row.text("note")))).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "long.csv row 250002: It has more than 250,000 rows. Load it in several files."
                + " [file:too_many_rows]");
  }

  private List<Map<String, String>> rows(String text) throws IOException {
    return rows(write(text));
  }

  private static List<Map<String, String>> rows(Path file) {
    Problems problems = new Problems();
    List<Map<String, String>> rows =
        Table.read(file, COLUMNS, problems, row -> Optional.of(row.cells()));
    assertThat(problems.list()).isEmpty();
    return rows;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), text);
  }
}
