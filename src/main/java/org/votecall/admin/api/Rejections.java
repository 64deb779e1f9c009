package org.votecall.admin.api;

import java.util.ArrayList;
import java.util.List;
import org.votecall.atlas.AtlasDraft;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.ScriptRejected;
import org.votecall.problem.Finding;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** Why something was not loaded, saved or published, as a refusal. */
final class Rejections {
  private Rejections() {}

  /** Who came second does it again; whatever else is wrong is for a person to mend. */
  static Refusal of(LoadRejected rejected) {
    boolean overtaken =
        rejected.problems().stream().allMatch(one -> one.code().equals(AtlasDraft.OVERTAKEN));
    return overtaken ? Refusal.of(409, rejected.problems()) : Refusal.of(rejected.problems());
  }

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
