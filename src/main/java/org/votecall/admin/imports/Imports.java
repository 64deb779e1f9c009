package org.votecall.admin.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.imports.ImportStore.Whole;
import org.votecall.admin.imports.StagingStore.Made;
import org.votecall.atlas.AtlasDraft;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.LoadReport;
import org.votecall.atlas.Missing;
import org.votecall.atlas.NewEdition;
import org.votecall.audit.Author;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.Known;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.RunningWorld;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;

/** Imports files, whole or not at all, one of a kind at a time. */
public final class Imports {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long LARGE_BYTES = 5_000_000;

  private final Editors editors;
  private final RunningWorld world;
  private final Clock clock;
  private final ImportLockStore locks;
  private final Semaphore oneLarge = new Semaphore(1);

  /**
   * Imports into what is in force.
   *
   * @param world what is in force, which knows each import at once
   */
  public Imports(Editors editors, RunningWorld world, Clock clock) {
    this.editors = editors;
    this.world = world;
    this.clock = clock;
    this.locks = new ImportLockStore(editors.database());
  }

  Editors editors() {
    return editors;
  }

  /** Decides whether whoever imports may change that. */
  @FunctionalInterface
  interface Guard<X extends Exception> {
    void check(Draft draft) throws X;
  }

  /** Reads and checks a file, and tells what it would change. */
  ImportReport tried(Request request)
      throws WorldRejected, LoadRejected, ScriptRejected, ImportRefused, IOException {
    Draft draft = draft(request);
    return new ImportReport(0, draft.counts(), draft.notes(), List.of());
  }

  /** The same, and puts it in force if {@code guard} lets it. */
  <X extends Exception> ImportReport made(Request request, Author author, Guard<X> guard)
      throws X, WorldRejected, LoadRejected, ScriptRejected, ImportRefused, IOException {
    String holder = UUID.randomUUID().toString();
    if (!locks.take(request.kind(), holder, request.now())) {
      throw busy(request, "Another file of " + request.kind().code() + " is being imported.");
    }
    try {
      Draft draft = draft(request);
      guard.check(draft);
      long number = draft.changesNothing() ? 0 : committed(draft, request, author);
      world.follow();
      return new ImportReport(number, draft.counts(), draft.notes(), missing(draft));
    } finally {
      locks.give(request.kind(), holder);
    }
  }

  /** Of large files one is read at a time: two might take more memory than there is. */
  private Draft draft(Request request)
      throws WorldRejected, LoadRejected, ScriptRejected, ImportRefused, IOException {
    boolean large = Files.size(request.file()) > LARGE_BYTES;
    if (large && !oneLarge.tryAcquire()) {
      throw busy(request, "Another large file is being read.");
    }
    try {
      return reading().draft(request);
    } finally {
      if (large) {
        oneLarge.release();
      }
    }
  }

  private static ImportRefused busy(Request request, String why) {
    return new ImportRefused("import:busy", request.what(), why + " Wait until it is done.");
  }

  private Reading reading() {
    Catalog catalog = world.current().world().catalog();
    return new Reading(editors, catalog.jurisdictions(), Known.of(catalog), clock);
  }

  private long committed(Draft draft, Request request, Author author) throws ImportRefused {
    ImportStore store = new ImportStore(editors.database(), author);
    StagingStore staging = new StagingStore(editors.database());
    long number = staging.stage(draft.changes(), made(draft, request.now()));
    Whole whole =
        new Whole(
            request.kind(),
            request.what(),
            draft.version(),
            !draft.changes().isEmpty() || !draft.scripts().isEmpty(),
            draft.scripts(),
            edition(draft, request.what()),
            written(draft.counts()));
    BooleanSupplier commit = () -> store.commit(number, whole, request.now());
    boolean done =
        draft.changesRowsAlone() ? world.committing(commit, draft.next()) : commit.getAsBoolean();
    if (!done) {
      staging.drop(number);
      throw new ImportRefused(
          "import:overtaken",
          request.what(),
          "Somebody else changed something in the meantime. Send it once more.");
    }
    return number;
  }

  private static List<Made> made(Draft draft, Instant now) {
    return draft.scripts().stream()
        .map(
            told ->
                new Made(
                    StagingStore.SCRIPTS,
                    told.key().toString(),
                    saidBefore(told, now).map(String::valueOf).orElse(null),
                    String.valueOf(told.latest().version())))
        .toList();
  }

  private static Optional<Integer> saidBefore(ScriptHistory told, Instant now) {
    List<Release> before = told.releases().subList(0, told.releases().size() - 1);
    return new ScriptHistory(told.key(), told.versions(), before)
        .inForce(now)
        .map(Release::version);
  }

  private static @Nullable NewEdition edition(Draft draft, String what) {
    List<NewEdition> made = draft.places().stream().map(AtlasDraft::write).toList();
    List<NewEdition> changing = made.stream().filter(one -> !one.changesNothing()).toList();
    return changing.isEmpty()
        ? null
        : new NewEdition(
            changing.get(0).previous(),
            changing.stream().flatMap(one -> one.changed().stream()).toList(),
            what,
            List.of());
  }

  private List<String> missing(Draft draft) {
    List<LoadReport> reports =
        draft.places().stream().map(one -> new LoadReport(0, one.sections(), one.notes())).toList();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LoadedWorld now = world.current().world();
    return Missing.of(reports, now.atlas(), now.catalog().jurisdictions(), today);
  }

  private static String written(List<Counts> counts) {
    try {
      return JSON.writeValueAsString(counts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("counts are plain data", e);
    }
  }

  /** The newest first. */
  List<ImportRecord> all(int atMost) {
    return new ImportLogStore(editors.database()).all(atMost);
  }

  Optional<ImportRecord> find(long number) {
    return new ImportLogStore(editors.database()).find(number);
  }

  /** Takes one back; see {@link Undoing}. */
  void undo(ImportRecord record, Author author, Instant now) throws ImportRefused, WorldRejected {
    new Undoing(editors.by(author), record, now).run();
    world.follow();
  }

  static Stream<Made> rows(List<Made> made) {
    return made.stream().filter(one -> !one.kind().equals(StagingStore.SCRIPTS));
  }
}
