package org.votecall.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void ofATableAHundredAreToldAndTheOthersCounted() {
    Problems problems = table("a.csv", 1_134);
    assertThat(problems.list()).hasSize(101);
    assertThat(problems.list().get(99)).hasToString("a.csv row 100: It is wrong. [a:wrong]");
    assertThat(problems.list().get(100))
        .hasToString(
            "a.csv: And 1,034 more. Mend these first, and load it again." + " [problems:more]");
  }

  @Test
  void aHundredAreAllTold() {
    assertThat(table("a.csv", 100).list()).hasSize(100).noneMatch(one -> one.place().row() == 0);
  }

  @Test
  void eachOfSeveralTablesTellsHowManyMoreItHas() {
    Problems both = new Problems();
    both.addAll(table("a.csv", 101));
    both.addAll(table("b.csv", 102));
    assertThat(both.list())
        .filteredOn(one -> one.code().equals("problems:more"))
        .extracting(Problem::toString)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("a.csv: ").contains(" 1 more."),
            one -> assertThat(one).startsWith("b.csv: ").contains(" 2 more."));
  }

  @Test
  void whatIsCountedTwiceOverIsCountedOn() {
    Problems outer = Problems.ofTable();
    outer.addAll(table("a.csv", 150));
    assertThat(outer.list().get(100).message()).contains(" 50 more.");
  }

  @Test
  void theVerySameIsToldOnce() {
    Problems problems = table("a.csv", 1);
    problems.add("a:wrong", Place.row("a.csv", 1), "It is wrong.");
    assertThat(problems.list()).hasSize(1);
  }

  private static Problems table(String file, int rows) {
    Problems problems = Problems.ofTable();
    for (int row = 1; row <= rows; row++) {
      problems.add("a:wrong", Place.row(file, row), "It is wrong.");
    }
    return problems;
  }
}
