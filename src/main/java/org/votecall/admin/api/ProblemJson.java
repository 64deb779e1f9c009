package org.votecall.admin.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.votecall.problem.Finding;
import org.votecall.problem.Problem;

/** What is wrong, as the API tells it. */
public final class ProblemJson {
  private ProblemJson() {}

  public static Map<String, Object> of(Problem problem) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("code", problem.code());
    told.put("message", problem.message());
    if (!problem.place().what().isEmpty()) {
      told.put("place", problem.place().what());
    }
    if (problem.place().row() > 0) {
      told.put("row", problem.place().row());
    }
    if (!problem.place().field().isEmpty()) {
      told.put("field", problem.place().field());
    }
    return told;
  }

  /** What was found in a text, which need not keep it from being used. */
  public static Map<String, Object> of(Finding finding) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("severity", finding.severity().name());
    told.put("code", finding.code());
    told.put("message", finding.message());
    if (!finding.suggestion().isEmpty()) {
      told.put("suggestion", finding.suggestion());
    }
    if (finding.line() > 0) {
      told.put("line", finding.line());
    }
    return told;
  }
}
