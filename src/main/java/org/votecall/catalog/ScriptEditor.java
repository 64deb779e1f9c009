package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptVersion;

/** Publishes scripts and takes them back: each act whole and checked, or not at all. */
public final class ScriptEditor {
  private final CatalogStore store;
  private final CatalogBase base;
  private final ScriptJudge judge;

  /**
   * Works on what is in force.
   *
   * @param judge asked before anything is published
   */
  public ScriptEditor(CatalogStore store, CatalogBase base, ScriptJudge judge) {
    this.store = store;
    this.base = base;
    this.judge = judge;
  }

  /**
   * Publishes a version.
   *
   * @param from when it comes into force; not before {@code now}
   * @return what of its findings does not block it
   * @throws ScriptRejected when there is no such version, or something in it must be mended first
   * @throws WorldRejected when the catalog would not fit together with it
   */
  public List<Finding> publish(ScriptKey key, int number, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    ScriptVersion version =
        history(key)
            .version(number)
            .orElseThrow(
                () -> new ScriptRejected(key + " has no version " + number + ".", List.of()));
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
   * @throws ScriptRejected when nothing was said before
   */
  public int rollBack(ScriptKey key, Instant now) throws ScriptRejected, WorldRejected {
    int before =
        history(key)
            .before(now, base.has(key))
            .orElseThrow(
                () ->
                    new ScriptRejected(
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
   * @throws ScriptRejected when there is no such script
   * @throws WorldRejected when a live campaign would have no words left
   */
  public void retire(ScriptKey key, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    if (!base.has(key) && history(key).releases().isEmpty()) {
      throw new ScriptRejected("No script " + key + " was ever published.", List.of());
    }
    tell(key, null, from, now);
  }

  /** Decides again and again until nobody else has changed anything in between. */
  private List<Finding> tell(ScriptKey key, @Nullable Integer number, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    if (from.isBefore(now)) {
      throw new ScriptRejected("It cannot be from " + from + " on: that is past.", List.of());
    }
    while (true) {
      Rows rows = store.read();
      ScriptHistory told = ScriptHistory.of(key, rows.scripts()).and(number, from, now);
      Catalog after = base.with(replaced(rows, told));
      List<Finding> findings = judge(after, key, told);
      if (store.write(key, told.latest(), rows.version())) {
        return findings;
      }
    }
  }

  private List<Finding> judge(Catalog after, ScriptKey key, ScriptHistory told)
      throws ScriptRejected {
    if (told.latest().version() == null) {
      return List.of();
    }
    List<Finding> findings = judge.findings(key, after, told.latest().from());
    requireSound(key.toString(), findings);
    return findings;
  }

  private List<CatalogPiece> replaced(Rows rows, ScriptHistory told) throws WorldRejected {
    List<CatalogPiece> pieces = base.fittingAmong(rows.pieces());
    pieces.removeIf(
        piece -> piece instanceof LoadedScript script && script.history().key().equals(told.key()));
    pieces.add(0, new LoadedScript(told));
    return pieces;
  }

  private static void requireSound(String what, List<Finding> findings) throws ScriptRejected {
    List<Finding> errors = findings.stream().filter(Finding::blocks).toList();
    if (!errors.isEmpty()) {
      throw new ScriptRejected(what + " cannot be published as it is:", errors);
    }
  }

  private ScriptHistory history(ScriptKey key) {
    return ScriptHistory.of(key, store.read().scripts());
  }
}
