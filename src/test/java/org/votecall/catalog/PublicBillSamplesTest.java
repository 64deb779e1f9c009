package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.SharedData;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.Measure;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;
import org.votecall.table.Row;

/** What public services really answer, and small answers that we made up, become these rows. */
class PublicBillSamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bills");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);

  private static final List<String> OF_A_BILL =
      List.of("number", "nickname", "author", "origin_chamber", "summary", "link");
  private static final List<String> OF_A_VOTE =
      List.of("status", "date", "time", "zone", "ayes", "noes", "committee");

  @TempDir Path folder;

  /** Each asks for a few figures of a real answer, which is not copied here. */
  @TestFactory
  Stream<DynamicTest> realAnswers() throws Exception {
    Path golden = FOLDER.resolve("real.txt");
    return Arrays.stream(Files.readString(golden).split("\n(?=== )"))
        .map(one -> one.split("\n", 2))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0], () -> checkReal(pair[0].substring(3), lines(pair))));
  }

  private static List<String> lines(String[] pair) {
    return pair.length < 2 ? List.of() : pair[1].lines().toList();
  }

  /** {@code == legiscan/name.json votes}, and perhaps what is put for a pattern of its text. */
  private void checkReal(String head, List<String> expected) throws Exception {
    String[] words = head.split(" ", 3);
    Path real = SharedData.of("bills/" + words[0]);
    Path file = folder.resolve("answer.json");
    String text = Files.readString(real);
    if (words.length > 2) {
      String[] put = words[2].split(" => ");
      assertThat(text).contains(put[0]);
      text = text.replace(put[0], put[1]);
    }
    Files.writeString(file, text);
    List<String> told = told(words[1], file, Known.NOTHING);
    assertThat(told).hasSameSizeAs(expected);
    for (int at = 0; at < told.size(); at++) {
      assertThat(told.get(at)).startsWith(expected.get(at));
    }
  }

  /** In each file the answer, a line of equal signs, and what it comes to. */
  @TestFactory
  Stream<DynamicTest> invented() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("real.txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path golden) throws Exception {
    String[] parts = Files.readString(golden).split("\n=====\n");
    Path file = Files.writeString(folder.resolve("answer.json"), parts[0]);
    Known known = known(parts.length > 2 ? parts[2] : "");
    List<String> told = new ArrayList<>();
    for (String table : List.of("bills", "votes")) {
      told.add(table + ":");
      told.addAll(told(table, file, known));
    }
    assertThat(String.join("\n", told).strip()).isEqualTo(parts[1].strip());
  }

  /** The bills in a third part, as a table. */
  private Known known(String bills) throws Exception {
    if (bills.isBlank()) {
      return Known.NOTHING;
    }
    Path file = Files.writeString(folder.resolve("bills.csv"), bills);
    return new Known(
        read("bills", file, Known.NOTHING, new Problems()).stream()
            .map(row -> new Row(row.cells(), row.place(), new Problems()))
            .flatMap(row -> MeasureTables.bill(row).stream())
            .map(Measure.class::cast)
            .toList(),
        Known.NOTHING.committees());
  }

  private static List<String> told(String table, Path file, Known known) {
    Problems notes = new Problems();
    try {
      List<String> lines =
          new ArrayList<>(
              read(table, file, known, notes).stream().map(PublicBillSamplesTest::line).toList());
      notes.list().forEach(note -> lines.add("note: " + words(note)));
      return lines;
    } catch (WorldRejected e) {
      return e.problems().stream().map(PublicBillSamplesTest::words).toList();
    }
  }

  private static List<CatalogRow> read(String table, Path file, Known known, Problems notes)
      throws WorldRejected {
    CatalogTable kind = CatalogTable.valueOf(table.toUpperCase(Locale.ROOT));
    return new TableLoad(Jurisdictions.builtIn(), CLOCK).read(kind, file, known, notes);
  }

  private static String line(CatalogRow row) {
    List<String> columns =
        switch (row.table()) {
          case BILLS -> OF_A_BILL;
          case VOTES -> OF_A_VOTE;
          default -> List.of("name");
        };
    return row.key()
        + columns.stream()
            .map(column -> Objects.requireNonNullElse(row.cells().get(column), ""))
            .map(cell -> " | " + cell)
            .collect(Collectors.joining());
  }

  private static String words(Problem problem) {
    return problem.place().field() + " [" + problem.code() + "] " + problem.message();
  }
}
