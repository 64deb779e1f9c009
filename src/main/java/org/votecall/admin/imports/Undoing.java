package org.votecall.admin.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.imports.StagingStore.Made;
import org.votecall.catalog.CatalogEntry;
import org.votecall.catalog.CatalogRemoval;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.WorldRejected;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptKey;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;

/**
 * Takes an import back, unless something it changed was changed again: then that is told, and
 * nothing is undone.
 */
final class Undoing {
  private final Editors editors;
  private final ImportRecord record;
  private final Instant now;
  private final Problems problems = new Problems();

  Undoing(Editors editors, ImportRecord record, Instant now) {
    this.editors = editors;
    this.record = record;
    this.now = now;
  }

  void run() throws ImportRefused, WorldRejected {
    if (record.undoneAt() != null) {
      throw new ImportRefused(
          "import:undone", "import " + record.number(), "It was taken back already.");
    }
    CatalogStore.Rows rows = editors.catalogStore().read();
    List<Made> made = new ImportLogStore(editors.database()).made(record.number());
    requireUnchanged(made, rows);
    List<ScriptHistory> told = told(made, rows);
    requirePlacesInForce(rows.edition());
    if (!problems.isEmpty()) {
      throw new ImportRefused(problems.list());
    }
    requireFitting(made, told);
    boolean done =
        new ImportStore(editors.database(), editors.author())
            .undo(record, rows.version(), told, now);
    if (!done) {
      throw new ImportRefused(
          "import:overtaken",
          "import " + record.number(),
          "Somebody else changed something in the meantime. Try again.");
    }
  }

  private void requireUnchanged(List<Made> made, CatalogStore.Rows rows) {
    Map<String, String> current = new HashMap<>();
    rows.rows()
        .forEach(
            entry ->
                current.put(entry.table().name() + " " + entry.key(), CatalogStore.cells(entry)));
    Imports.rows(made)
        .filter(one -> !Objects.equals(current.get(one.kind() + " " + one.key()), one.after()))
        .forEach(one -> sayChanged(CatalogTable.valueOf(one.kind()).kind() + " " + one.key()));
  }

  /** What is said of its scripts again: what was said before it. */
  private List<ScriptHistory> told(List<Made> made, CatalogStore.Rows rows) {
    List<ScriptHistory> told = new ArrayList<>();
    for (Made one : made) {
      if (one.kind().equals(StagingStore.SCRIPTS)) {
        ScriptKey key = ScriptKey.parse(one.key());
        ScriptHistory history = ScriptHistory.of(key, rows.scripts());
        String said = history.inForce(now).map(Release::version).map(String::valueOf).orElse("");
        if (!said.equals(one.after())) {
          sayChanged("scripts " + one.key());
        }
        told.add(history.and(before(one, key), now, now));
      }
    }
    return told;
  }

  private @Nullable Integer before(Made one, ScriptKey key) {
    if (one.before() != null) {
      return Integer.valueOf(one.before());
    }
    return editors.drafts().isInFolder(key) ? Release.FOLDER : null;
  }

  private void sayChanged(String what) {
    problems.add(
        "import:changed_since",
        what,
        "It was changed after the import. Undo or mend that first; nothing was taken back.");
  }

  private void requirePlacesInForce(long edition) {
    if (record.editionBefore() != record.editionAfter() && edition != record.editionAfter()) {
      problems.add(
          "import:changed_since",
          "people and places",
          "They were changed after the import. Undo that first; nothing was taken back.");
    }
  }

  private void requireFitting(List<Made> made, List<ScriptHistory> told) throws WorldRejected {
    List<CatalogEntry> back = new ArrayList<>();
    List<CatalogEntry> gone = new ArrayList<>();
    Imports.rows(made)
        .forEach(
            one -> {
              CatalogTable table = CatalogTable.valueOf(one.kind());
              if (one.before() == null) {
                gone.add(new CatalogRemoval(table, one.key()));
              } else {
                back.add(CatalogStore.row(table, one.key(), one.before()));
              }
            });
    editors.load().requireFitting(back, gone, told);
  }
}
