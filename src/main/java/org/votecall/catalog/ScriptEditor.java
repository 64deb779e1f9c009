package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptStore;
import org.votecall.script.version.ScriptVersion;

/** Saves scripts, publishes them and takes them back: each act whole and checked, or not at all. */
public final class ScriptEditor {
  private final CatalogStore store;
  private final ScriptStore scripts;
  private final CatalogBase base;
  private final Judge judge;

  /** Says what is wrong with a script. */
  @FunctionalInterface
  public interface Judge {
    /**
     * All there is to say of {@code key} as it is in {@code catalog}, when it is said at a moment.
     */
    List<Finding> findings(ScriptKey key, Catalog catalog, Instant moment);
  }

  /** Why an act on a script was not done: findings that block it, or words alone. */
  public static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Rejected(String message, List<Finding> findings) {
      super(message);
      this.findings = findings;
    }

    public List<Finding> findings() {
      return findings;
    }
  }

  /**
   * What was saved.
   *
   * @param findings of its text alone; errors among them keep it from being published
   */
  public record Saved(ScriptKey key, int number, List<Finding> findings) {}

  /**
   * Works on what is in force.
   *
   * @param judge asked before anything is published
   */
  public ScriptEditor(CatalogStore store, ScriptStore scripts, CatalogBase base, Judge judge) {
    this.store = store;
    this.scripts = scripts;
    this.base = base;
    this.judge = judge;
  }

  /** Everything that was saved or told, by the keys. */
  public List<ScriptHistory> histories() {
    return scripts.read();
  }

  /** What was saved or told of one script; of one that is only in the folder, nothing. */
  public ScriptHistory history(ScriptKey key) {
    return history(key, histories());
  }

  private static ScriptHistory history(ScriptKey key, List<ScriptHistory> all) {
    return all.stream()
        .filter(history -> history.key().equals(key))
        .findFirst()
        .orElseGet(() -> ScriptHistory.of(key));
  }

  /** The scripts that the world's folder has. */
  public List<ScriptKey> inFolder() {
    return base.scripts().stream().map(ScriptTimeline::key).toList();
  }

  /** The catalog in force, were the newest version of each script said that can be. */
  public CatalogTrial withNewest() throws WorldRejected {
    return with(
        histories().stream()
            .flatMap(history -> history.newest().stream())
            .flatMap(version -> version.read(new Findings()).stream())
            .toList());
  }

  /** The catalog in force, were {@code drafts} said in it. */
  public CatalogTrial with(List<ScriptTemplate> drafts) throws WorldRejected {
    List<CatalogPiece> pieces = new ArrayList<>(store.read().pieces());
    pieces.removeAll(base.fitting(pieces).left());
    Set<ScriptKey> keys = drafts.stream().map(ScriptTemplate::key).collect(Collectors.toSet());
    pieces.removeIf(
        piece -> piece instanceof LoadedScript script && keys.contains(script.history().key()));
    return base.saying(drafts).trial(pieces);
  }

  /** Whether the world's folder has that script. */
  public boolean isInFolder(ScriptKey key) {
    return base.has(key);
  }

  /**
   * Saves a version of each, published or not; a text with mistakes may be saved, too.
   *
   * @throws Rejected when one does not say whose script it is; then none is saved
   */
  public List<Saved> save(List<WrittenScript> written, Instant now) throws Rejected {
    List<Finding> nobodys =
        written.stream()
            .filter(script -> script.source() == null)
            .flatMap(script -> script.findings().stream().map(one -> one.in(script.place())))
            .toList();
    if (!nobodys.isEmpty()) {
      throw new Rejected("Nothing was saved:", nobodys);
    }
    return written.stream()
        .map(
            script -> {
              ScriptKey key = Objects.requireNonNull(script.source()).key();
              return new Saved(key, scripts.save(key, script.content(), now), script.findings());
            })
        .toList();
  }

  /**
   * Makes sure that all could be published together.
   *
   * @throws Rejected telling all that must be mended first
   */
  public void requirePublishable(List<WrittenScript> written, Instant now)
      throws Rejected, WorldRejected {
    Findings errors = new Findings();
    written.forEach(
        script ->
            script.findings().stream()
                .filter(Finding::blocks)
                .forEach(one -> errors.add(one.in(script.place()))));
    List<ScriptTemplate> drafts =
        written.stream().map(WrittenScript::template).filter(Objects::nonNull).toList();
    CatalogTrial trial = with(drafts);
    trial
        .problems()
        .forEach(one -> errors.error(one.code(), 0, one.place() + ": " + one.message(), ""));
    for (ScriptTemplate draft : drafts) {
      judge.findings(draft.key(), trial.catalog(), now).stream()
          .filter(Finding::blocks)
          .forEach(one -> errors.add(one.in(draft.key().toString())));
    }
    if (errors.block()) {
      throw new Rejected("Nothing was saved:", errors.list());
    }
  }

  /**
   * Publishes a version.
   *
   * @param from when it comes into force; not before {@code now}
   * @return what of its findings does not block it
   * @throws Rejected when there is no such version, or something in it must be mended first
   * @throws WorldRejected when the catalog would not fit together with it
   */
  public List<Finding> publish(ScriptKey key, int number, Instant from, Instant now)
      throws Rejected, WorldRejected {
    ScriptVersion version =
        history(key)
            .version(number)
            .orElseThrow(() -> new Rejected(key + " has no version " + number + ".", List.of()));
    Findings findings = new Findings();
    version.read(findings);
    requireSound(key + " version " + number, findings.list());
    List<Finding> all = new ArrayList<>(findings.list());
    all.addAll(tell(key, number, from, now));
    return all;
  }

  /**
   * Says again what was said before.
   *
   * @return the number of the version; {@link Release#FOLDER} for what the folder has
   * @throws Rejected when nothing was said before
   */
  public int rollBack(ScriptKey key, Instant now) throws Rejected, WorldRejected {
    int before =
        history(key)
            .before(now, base.has(key))
            .orElseThrow(
                () ->
                    new Rejected(
                        "There is nothing to go back to: nothing was published of "
                            + key
                            + " before what is said now. To say nothing, retire it.",
                        List.of()));
    tell(key, before, now, now);
    return before;
  }

  /**
   * Lets nobody be told it any more.
   *
   * @throws Rejected when there is no such script
   * @throws WorldRejected when a live campaign would have no words left
   */
  public void retire(ScriptKey key, Instant from, Instant now) throws Rejected, WorldRejected {
    if (!base.has(key) && history(key).releases().isEmpty()) {
      throw new Rejected("No script " + key + " was ever published.", List.of());
    }
    tell(key, null, from, now);
  }

  /** Decides again and again until nobody else has changed anything in between. */
  private List<Finding> tell(ScriptKey key, @Nullable Integer number, Instant from, Instant now)
      throws Rejected, WorldRejected {
    if (from.isBefore(now)) {
      throw new Rejected("It cannot be from " + from + " on: that is past.", List.of());
    }
    while (true) {
      Rows rows = store.read();
      ScriptHistory told = history(key, rows.scripts()).and(number, from, now);
      Catalog after = base.with(replaced(rows, told));
      List<Finding> findings = judge(after, key, told);
      if (store.write(key, told.latest(), rows.version())) {
        return findings;
      }
    }
  }

  private List<Finding> judge(Catalog after, ScriptKey key, ScriptHistory told) throws Rejected {
    if (told.latest().version() == null) {
      return List.of();
    }
    List<Finding> findings = judge.findings(key, after, told.latest().from());
    requireSound(key.toString(), findings);
    return findings;
  }

  private List<CatalogPiece> replaced(Rows rows, ScriptHistory told) throws WorldRejected {
    List<CatalogPiece> pieces = new ArrayList<>(rows.pieces());
    pieces.removeAll(base.fitting(pieces).left());
    pieces.removeIf(
        piece -> piece instanceof LoadedScript script && script.history().key().equals(told.key()));
    pieces.add(0, new LoadedScript(told));
    return pieces;
  }

  private static void requireSound(String what, List<Finding> findings) throws Rejected {
    List<Finding> errors = findings.stream().filter(Finding::blocks).toList();
    if (!errors.isEmpty()) {
      throw new Rejected(what + " cannot be published as it is:", errors);
    }
  }
}
