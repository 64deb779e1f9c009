package org.votecall.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.votecall.problem.Problem;

/** A world's folder, or what is to be loaded on it, with mistakes: nothing of it is used. */
public final class WorldRejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  WorldRejected(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
