package org.votecall.admin.api;

import java.util.ArrayList;
import java.util.List;
import org.votecall.catalog.ScriptRejected;
import org.votecall.problem.Finding;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** Why a script was not saved or published, as a refusal. */
final class Rejections {
  private Rejections() {}

  static Refusal of(ScriptRejected rejected) {
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : rejected.findings()) {
      if (finding.blocks()) {
        problems.add(
            new Problem(finding.code(), new Place("", finding.line(), ""), finding.words()));
      }
    }
    if (problems.isEmpty()) {
      problems.add(
          new Problem("script:rejected", Place.of(""), String.valueOf(rejected.getMessage())));
    }
    return Refusal.of(problems);
  }
}
