package org.votecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.votecall.report.Folding.Row;

/** No figure of few callers is shown, or comes out when what is shown is taken from a total. */
class FoldingTest {
  private static final int TABLES = 20_000;
  private static final List<ToLongFunction<Counted>> SIDES =
      List.of(Counted::counting, Counted::rest);

  /** Rows are written {@code key calls counting}; the key of the others as {@code *}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | ''
          a 5 5                                 | a 5 5
          a 5 0                                 | a 5 0
          # few in all
          a 3 3                                 | * 1-4 untold
          a 1 0; b 2 2; c 1 1                   | * 1-4 untold
          # enough of few; too few, so the next smallest is folded too
          a 9 9; b 7 7; c 2 2; d 3 3            | a 9 9; b 7 7; * 5 5
          a 9 9; b 7 7; c 2 2                   | a 9 9; * 9 9
          a 9 9; b 2 2                          | * 11 11
          # 703 less 700 would tell how many of c or d count: the smallest row with some joins them
          a 700 700; b 9 0; c 9 0; d 3 3        | b 9 0; c 9 0; * 703 703
          # of five calls that are folded, one does not count
          a 9 9; b 8 0; c 2 2; d 3 2            | * 22 13
          a 9 9; b 8 0; c 3 0; d 2 2; e 7 7     | a 9 9; * 20 9
          # the total would tell how many of b count, were it the only one that does not
          a 20 20; b 20 17                      | a 20 untold; b 20 untold
          a 30 15; b 20 17; c 20 20; d 90 80    | a 30 untold; b 20 untold; c 20 20; d 90 80
          a 30 27; b 20 17; c 25 25             | a 30 untold; b 20 untold; c 25 25
          # what is so of all is known anyway
          a 9 3                                 | a 9 untold
          a 2 2; b 9 0                          | * 11 untold
          """)
  void whatIsShown(String rows, String shown) {
    assertThat(written(Folding.fold(read(rows)))).isEqualTo(shown);
  }

  @Test
  void noFewAreShownOrCanBeSubtracted() {
    Random random = new Random(20261121);
    for (int table = 0; table < TABLES; table++) {
      new Shown(parts(random)).check();
    }
  }

  @Test
  void whatIsWidenedIsNeverAlone() {
    List<Counted> parts = read("a 50 0; b 8 0; c 9 0");
    assertThat(Folding.widen(parts, Set.of("a"))).containsExactlyInAnyOrder("a", "b");
    assertThat(Folding.widen(parts, Set.of())).isEmpty();
    assertThat(Folding.widen(read("a 50 0"), Set.of("a"))).containsExactly("a");
  }

  /** A table as it is shown, beside what it was made of. */
  private record Shown(List<Counted> parts, List<Row> rows) {
    Shown(List<Counted> parts) {
      this(parts, Folding.fold(parts));
    }

    void check() {
      assertThat(rows).as("%s", parts).noneMatch(row -> few(row.calls()) || few(row.counting()));
      if (sum(parts, Counted::calls) < Folding.LEAST) {
        assertThat(rows)
            .hasSize(parts.isEmpty() ? 0 : 1)
            .allMatch(row -> row.calls().equals(Count.FEW));
        return;
      }
      rows.forEach(this::isTrue);
      assertThat(rows.stream().mapToLong(row -> row.calls().figure()).sum())
          .isEqualTo(sum(parts, Counted::calls));
      assertThat(rows.stream().filter(row -> behind(row).size() == 1 && others(row))).isEmpty();
      untoldCannotBeSubtracted();
    }

    private void isTrue(Row row) {
      assertThat(row.calls().figure()).isEqualTo(sum(behind(row), Counted::calls));
      Long counting = row.counting().figure();
      if (counting != null) {
        assertThat(counting).isEqualTo(sum(behind(row), Counted::counting));
        assertThat(Folding.few(row.calls().figure() - counting)).as("%s", this).isFalse();
      }
    }

    /** What rows do not tell is, taken together, no few, unless it is all there is. */
    private void untoldCannotBeSubtracted() {
      List<Row> silent = rows.stream().filter(row -> row.counting().equals(Count.UNTOLD)).toList();
      if (silent.isEmpty() || rows.size() == 1) {
        return;
      }
      assertThat(silent).as("%s", this).hasSizeGreaterThan(1);
      List<Counted> untold = silent.stream().flatMap(row -> behind(row).stream()).toList();
      for (ToLongFunction<Counted> side : SIDES) {
        long together = sum(untold, side);
        assertThat(!Folding.few(together) || together == sum(parts, side)).as("%s", this).isTrue();
      }
    }

    private List<Counted> behind(Row row) {
      Set<String> shown = rows.stream().map(Row::key).collect(Collectors.toSet());
      return parts.stream()
          .filter(part -> others(row) ? !shown.contains(part.key()) : part.key().equals(row.key()))
          .toList();
    }
  }

  private static boolean others(Row row) {
    return row.key().equals(Folding.OTHERS);
  }

  private static boolean few(Count count) {
    return count.figure() != null && Folding.few(count.figure());
  }

  private static long sum(List<Counted> parts, ToLongFunction<Counted> side) {
    return parts.stream().mapToLong(side).sum();
  }

  /** Up to seven rows, most of them small. */
  private static List<Counted> parts(Random random) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(
            key -> {
              int calls = 1 + random.nextInt(random.nextBoolean() ? 7 : 30);
              int counting = random.nextBoolean() ? random.nextInt(calls + 1) : calls;
              return new Counted("row " + key, calls, counting);
            })
        .toList();
  }

  private static List<Counted> read(String rows) {
    return rows.isEmpty()
        ? List.of()
        : Arrays.stream(rows.split("; "))
            .map(row -> row.split(" "))
            .map(cells -> new Counted(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])))
            .toList();
  }

  private static String written(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                String.join(
                    " ", others(row) ? "*" : row.key(), row.calls().cell(), row.counting().cell()))
        .collect(Collectors.joining("; "));
  }
}
