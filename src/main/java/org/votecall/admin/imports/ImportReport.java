package org.votecall.admin.imports;

import java.util.List;
import org.votecall.problem.Problem;

/**
 * What came of an import.
 *
 * @param number under which it is kept; 0 when it was only tried, or changed nothing
 * @param notes what is worth knowing and stopped nothing
 * @param missing what lacks now of the people and places it was about
 */
public record ImportReport(
    long number, List<Counts> counts, List<Problem> notes, List<String> missing) {
  public ImportReport {
    counts = List.copyOf(counts);
    notes = List.copyOf(notes);
    missing = List.copyOf(missing);
  }
}
