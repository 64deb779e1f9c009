package org.votecall.admin.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Page;
import org.votecall.admin.api.RecordKind;
import org.votecall.admin.api.Refusal;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CatalogEntry;
import org.votecall.catalog.CatalogRemoval;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.RowChange;
import org.votecall.catalog.RowEditor.Recorded;
import org.votecall.catalog.Stale;
import org.votecall.catalog.TableLoad;
import org.votecall.catalog.WorldRejected;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** What is done to records of one kind. */
final class RecordOperations {
  private final RecordKind kind;
  private final CatalogTable table;
  private final RecordJson json;
  private final Editors editors;
  private final TableLoad reading;
  private final Runnable follow;

  /**
   * Works on the records of {@code kind}.
   *
   * @param follow called after each change, so that this instance knows it at once
   */
  RecordOperations(RecordKind kind, Editors editors, TableLoad reading, Runnable follow) {
    this.kind = kind;
    this.table = CatalogTable.valueOf(kind.table());
    this.json = new RecordJson(kind);
    this.editors = editors;
    this.reading = reading;
    this.follow = follow;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        kind.listing(), this::list,
        kind.reading(), this::get,
        kind.writing(), this::put,
        kind.deleting(), this::delete);
  }

  private Answer list(Call call) throws WorldRejected {
    SortedMap<String, Recorded> all = editors.rows().all(table);
    String after = call.asked("after").orElse("");
    return Page.asked(call)
        .of(
            (after.isEmpty() ? all : all.tailMap(after + "\0"))
                .entrySet().stream().filter(one -> isAskedFor(one.getValue(), call)),
            one -> json.fields(one.getValue().cells()),
            Map.Entry::getKey);
  }

  private boolean isAskedFor(Recorded row, Call call) {
    Map<String, Object> fields = json.fields(row.cells());
    return kind.filters().stream()
        .allMatch(
            filter ->
                call.asked(filter)
                    .filter(wanted -> !wanted.equals(String.valueOf(fields.get(filter))))
                    .isEmpty());
  }

  private Answer get(Call call) throws WorldRejected, Refusal {
    Recorded found = editors.rows().all(table).get(key(call));
    if (found == null) {
      throw missing(call);
    }
    return Answer.ok(json.fields(found.cells())).marked(found.mark());
  }

  private Answer put(Call call) throws WorldRejected, Refusal {
    Map<String, String> cells = new HashMap<>(json.cells(call.json()));
    for (String column : table.keyColumns()) {
      String named = CatalogTable.keyPart(column, call.at(column));
      String sent = cells.put(column, named);
      if (sent != null && !sent.isEmpty() && !CatalogTable.keyPart(column, sent).equals(named)) {
        throw Refusal.field(
            column,
            "key",
            column + " is \"" + sent + "\", but the address says \"" + call.at(column) + "\".");
      }
    }
    CatalogRow written = reading.sound(CatalogRow.of(table, cells, Place.of("")));
    require(call, written, editors.rows().all(table).get(written.key()));
    List<RowChange> changed = changed(call, written, json.fields(written.cells()));
    boolean isNew = !changed.isEmpty() && changed.get(0).before() == null;
    Map<String, Object> body = json.fields(written.cells());
    String mark = CatalogRow.mark(written.cells());
    return (isNew ? Answer.created(body) : Answer.ok(body)).marked(mark);
  }

  /** Refuses what is not for this admin to decide, or would spoil what supporters are told. */
  private void require(Call call, CatalogEntry entry, @Nullable Recorded there)
      throws Refusal, WorldRejected {
    RowChange change = new RowChange(entry, there == null ? null : there.cells());
    PublishingRule.now(editors).require(call.admin(), change);
    if (entry instanceof CatalogRow row && Rehearsal.concerns(change)) {
      Catalog next = editors.load().compare(List.of(row), List.of(), call.now()).next().catalog();
      new Rehearsal(editors, call.now()).require(List.of(change), next);
    }
  }

  private Answer delete(Call call) throws WorldRejected, Refusal {
    Recorded there = editors.rows().all(table).get(key(call));
    if (there == null) {
      throw missing(call);
    }
    CatalogRemoval removal = new CatalogRemoval(table, key(call));
    require(call, removal, there);
    try {
      if (changed(call, removal, null).isEmpty()) {
        throw Refusal.of(
            409, "built_in", "It is one that Votecall knows of its own, and cannot be deleted.");
      }
    } catch (WorldRejected e) {
      throw Refusal.of(409, e.problems().stream().map(this::needed).toList());
    }
    return Answer.nothing();
  }

  /** Whoever deletes is told who needs it. */
  private Problem needed(Problem problem) {
    return problem.code().equals("key:missing")
        ? new Problem(
            "in_use",
            problem.place(),
            "It needs this " + kind.name() + ": change or delete that first.")
        : problem;
  }

  private List<RowChange> changed(
      Call call, CatalogEntry entry, @Nullable Map<String, Object> yours)
      throws WorldRejected, Refusal {
    try {
      List<RowChange> changed =
          editors.by(call.author()).rows().put(List.of(entry), call.expecting(), call.now()).what();
      follow.run();
      return changed;
    } catch (Stale e) {
      Map<String, Object> both = new LinkedHashMap<>();
      Map<String, String> current = e.current();
      if (current != null) {
        both.put("current", json.fields(current));
      }
      if (yours != null) {
        both.put("yours", yours);
      }
      throw Refusal.stale(
          e.getMessage() + " Look at what is there now, and send yours again with its ETag.", both);
    }
  }

  /** The key that the path tells. */
  private String key(Call call) {
    Map<String, String> cells = new HashMap<>();
    table.keyColumns().forEach(column -> cells.put(column, call.at(column)));
    return table.keyOf(cells);
  }

  private Refusal missing(Call call) {
    return Refusal.notFound(
        "There is no "
            + kind.name()
            + " "
            + table.keyColumns().stream().map(call::at).collect(Collectors.joining(" "))
            + ". GET /api/v1/"
            + kind.plural().toLowerCase(Locale.ROOT)
            + " lists all there are.");
  }
}
