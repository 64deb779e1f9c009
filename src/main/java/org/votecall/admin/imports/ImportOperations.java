package org.votecall.admin.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.votecall.address.PlanChoice;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.ProblemJson;
import org.votecall.admin.api.Refusal;
import org.votecall.admin.key.Role;
import org.votecall.admin.record.PublishingRule;
import org.votecall.admin.record.Rehearsal;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.Removal;
import org.votecall.catalog.RowChange;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;
import org.votecall.table.Day;

/** Takes in files, tells what became of them, and takes them back. */
public final class ImportOperations {
  private static final JsonMapper JSON = new JsonMapper();

  private final Imports imports;

  public ImportOperations(Imports imports) {
    this.imports = imports;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "import_file", this::make,
        "list_imports", this::list,
        "get_import", call -> Answer.ok(told(record(call))),
        "undo_import", this::undo);
  }

  private Answer make(Call call)
      throws Refusal, WorldRejected, LoadRejected, ScriptRejected, IOException {
    ImportKind kind = call.at("kind", ImportKind::of);
    requireRole(kind, call);
    try (Upload upload = Upload.of(kind, call.asked("file").orElse(""), call.raw())) {
      Request request = request(kind, upload, call);
      ImportReport report =
          call.is("dry_run")
              ? imports.tried(request)
              : imports.<Refusal>made(request, call.author(), draft -> check(draft, call));
      return Answer.ok(told(kind, report, call));
    } catch (ImportRefused e) {
      throw refused(e);
    }
  }

  private static Refusal refused(ImportRefused refused) {
    boolean inTheWay =
        refused.problems().stream().allMatch(problem -> problem.code().startsWith("import:"));
    return inTheWay ? Refusal.of(409, refused.problems()) : Refusal.of(refused.problems());
  }

  /** Votes, scripts and whole worlds are heard by supporters at once. */
  private static void requireRole(ImportKind kind, Call call) throws Refusal {
    boolean heard =
        kind == ImportKind.VOTES || kind == ImportKind.SCRIPTS || kind == ImportKind.WORLD;
    if (heard && !call.is("dry_run") && !call.admin().role().may(Role.PUBLISHER)) {
      throw Refusal.of(
          403,
          "role",
          "To import "
              + kind.code()
              + " takes the role PUBLISHER: supporters hear it at once. Try it with dry_run=true,"
              + " and ask a publisher to import it.");
    }
  }

  private void check(Draft draft, Call call) throws Refusal {
    PublishingRule rule = PublishingRule.now(imports.editors());
    for (RowChange change : draft.changes()) {
      rule.require(call.admin(), change);
    }
    new Rehearsal(imports.editors(), call.now()).require(draft.changes(), draft.next().catalog());
  }

  private static Request request(ImportKind kind, Upload upload, Call call) throws Refusal {
    LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    LocalDate asOf = call.asked("as_of", Day::absolute).orElse(today);
    if (asOf.isAfter(today)) {
      throw Refusal.field(
          "as_of", "unreadable", asOf + " is a day to come; nobody knows who sits then.");
    }
    return new Request(
        kind,
        upload.file(),
        call.asked("state").map(state -> state.toLowerCase(Locale.ROOT)).orElse(null),
        new PlanChoice(
            call.asked("plan").orElse(null),
            call.asked("from", Day::absolute).orElse(null),
            call.asked("until", Day::absolute).orElse(null)),
        asOf,
        call.is("replace") ? Removal.WILLED : Removal.CAUTIOUS,
        call.now());
  }

  private static Map<String, Object> told(ImportKind kind, ImportReport report, Call call) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("import", report.number() == 0 ? null : report.number());
    told.put("kind", kind.code());
    told.put("dry_run", call.is("dry_run"));
    told.put("counts", report.counts().stream().map(ImportOperations::told).toList());
    told.put("notes", report.notes().stream().map(ProblemJson::of).toList());
    told.put("missing", report.missing());
    return told;
  }

  private static Map<String, Object> told(Counts counts) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("section", counts.section());
    told.put("added", counts.added());
    told.put("changed", counts.changed());
    told.put("removed", counts.removed());
    told.put("same", counts.same());
    return told;
  }

  private Answer list(Call call) {
    List<ImportRecord> all = imports.all(call.limit());
    return Answer.ok(Map.of("items", all.stream().map(ImportOperations::told).toList()));
  }

  private ImportRecord record(Call call) throws Refusal {
    long number = call.at("number", ImportOperations::number);
    return imports
        .find(number)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "There is no import " + number + ". GET /api/v1/imported lists all."));
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("imports have numbers like 12");
    }
    return Long.parseLong(text);
  }

  private Answer undo(Call call) throws Refusal, WorldRejected {
    ImportRecord record = record(call);
    try {
      imports.undo(record, call.author(), call.now());
    } catch (ImportRefused e) {
      throw refused(e);
    }
    return Answer.ok(told(record(call)));
  }

  private static Map<String, Object> told(ImportRecord record) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("import", record.number());
    told.put("kind", record.kind().code());
    told.put("what", record.what());
    told.put("who", record.who());
    told.put("at", record.madeAt().toString());
    try {
      told.put("counts", JSON.readTree(record.report()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report of an import is no JSON", e);
    }
    told.put("undone_at", record.undoneAt() == null ? null : record.undoneAt().toString());
    told.put("undone_by", record.undoneBy());
    return told;
  }
}
