package org.votecall.atlas;

import java.util.List;
import org.votecall.problem.Problem;

/**
 * What came of a load.
 *
 * @param edition in force after it
 * @param notes what is worth knowing and stopped nothing
 */
public record LoadReport(long edition, List<SectionReport> sections, List<Problem> notes) {
  public LoadReport {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  public boolean changedNothing() {
    return sections.stream().allMatch(SectionReport::changesNothing);
  }
}
