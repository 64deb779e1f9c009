package org.votecall.atlas;

import java.util.List;
import java.util.stream.Collectors;
import org.votecall.problem.Problem;

/** A file with mistakes in it: nothing of it is used. */
public final class LoadRejected extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TOLD = 40;

  private final transient List<Problem> problems;

  LoadRejected(List<Problem> problems) {
    super(text(problems));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String text(List<Problem> problems) {
    String told =
        problems.stream().limit(MOST_TOLD).map(Problem::toString).collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_TOLD;
    return more > 0 ? told + "\n... and " + more + " more." : told;
  }
}
