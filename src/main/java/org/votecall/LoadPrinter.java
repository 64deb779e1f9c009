package org.votecall;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.votecall.atlas.LoadReport;
import org.votecall.atlas.Missing;
import org.votecall.atlas.SectionReport;
import org.votecall.problem.Problem;

/** Tells a person at the console what came of a load. */
final class LoadPrinter {
  private static final int NOTES_SHOWN = 3;

  private LoadPrinter() {}

  static void print(LoadReport report, PrintStream out) {
    report.sections().forEach(section -> out.println("  " + line(section)));
    notes(report.notes(), out);
    out.println(
        report.changedNothing()
            ? "Nothing changed; edition " + report.edition() + " of the atlas is in force."
            : "Edition " + report.edition() + " of the atlas is in force.");
  }

  /** What the states in these loads still lack. */
  static void missing(Collection<LoadReport> reports, Desk desk, PrintStream out) {
    Missing.of(reports, desk.atlas(), desk.jurisdictions(), desk.today())
        .forEach(line -> out.println("  " + line));
  }

  private static String line(SectionReport section) {
    return section.section()
        + ": "
        + section.added()
        + " added, "
        + section.changed()
        + " changed, "
        + section.removed()
        + " removed, "
        + section.same()
        + " as before";
  }

  /** Notes of one kind are counted, and the first few shown. */
  private static void notes(Collection<Problem> notes, PrintStream out) {
    Map<String, List<Problem>> byCode =
        notes.stream()
            .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
    byCode.forEach(
        (code, some) -> {
          out.println("  " + code + ": " + some.size());
          some.stream()
              .limit(NOTES_SHOWN)
              .forEach(note -> out.println("    " + note.place() + ": " + note.message()));
        });
  }
}
