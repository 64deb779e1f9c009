package org.votecall.admin.imports;

import java.util.List;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/** An import, or taking one back, that stands in the way of something else; nothing was changed. */
public final class ImportRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ImportRefused(String code, String place, String message) {
    super(message);
    Problems one = new Problems();
    one.add(code, place, message);
    this.problems = one.list();
  }

  ImportRefused(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
