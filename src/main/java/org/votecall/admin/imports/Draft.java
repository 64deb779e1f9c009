package org.votecall.admin.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.votecall.atlas.AtlasDraft;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CurrentCatalog.Held;
import org.votecall.catalog.RowChange;
import org.votecall.problem.Problem;
import org.votecall.script.version.ScriptHistory;

/**
 * What a file says, read and checked, of which nothing is changed yet.
 *
 * @param next the catalog as it is then
 * @param rows that were in the file
 * @param changes those that say something else than what is in force
 * @param scripts to be saved and published
 * @param places people, ZIPs and boundaries
 */
record Draft(
    Held next,
    List<CatalogRow> rows,
    List<RowChange> changes,
    List<ScriptHistory> scripts,
    List<AtlasDraft> places,
    List<Problem> notes) {

  /** What it changes, part by part. */
  List<Counts> counts() {
    List<Counts> counts = new ArrayList<>();
    Map<String, List<CatalogRow>> byTable = new TreeMap<>();
    rows.forEach(
        row -> byTable.computeIfAbsent(row.table().kind(), kind -> new ArrayList<>()).add(row));
    byTable.forEach((kind, ofKind) -> counts.add(counts(kind, ofKind)));
    if (!scripts.isEmpty()) {
      counts.add(new Counts("scripts", scripts.size(), 0, 0, 0));
    }
    places.stream()
        .flatMap(draft -> draft.sections().stream())
        .map(
            one ->
                new Counts(
                    one.section().toString(),
                    one.added(),
                    one.changed(),
                    one.removed(),
                    one.same()))
        .forEach(counts::add);
    return counts;
  }

  private Counts counts(String kind, List<CatalogRow> ofKind) {
    List<RowChange> others =
        changes.stream().filter(change -> change.entry().table().kind().equals(kind)).toList();
    int added = (int) others.stream().filter(change -> change.before() == null).count();
    return new Counts(kind, added, others.size() - added, 0, ofKind.size() - others.size());
  }

  /** The version of the catalog that it was compared with. */
  long version() {
    return next.version() - 1;
  }

  /** Whether nothing but rows changes. */
  boolean changesRowsAlone() {
    return !changes.isEmpty() && scripts.isEmpty() && places.isEmpty();
  }

  /** Not even on which day people and places were known to be right. */
  boolean changesNothing() {
    return changes.isEmpty()
        && scripts.isEmpty()
        && places.stream().allMatch(AtlasDraft::changesNothing);
  }
}
