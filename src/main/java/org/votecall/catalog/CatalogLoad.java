package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.votecall.catalog.CatalogChanges.Found;
import org.votecall.catalog.CurrentCatalog.Held;
import org.votecall.script.ScriptKey;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptVersion;

/** Compares what files say with the catalog in force; changes nothing. */
public final class CatalogLoad {
  private final CatalogChanges changes;

  public CatalogLoad(CatalogStore store, CatalogBase base) {
    this.changes = new CatalogChanges(store, base);
  }

  /**
   * What files would change.
   *
   * @param version of the catalog in force
   * @param rows those that say something else than is in force
   * @param scripts with the version that is to be said, of those of which another is said now
   * @param next the catalog as it is then
   */
  public record Compared(
      long version, List<RowChange> rows, List<ScriptHistory> scripts, Held next) {}

  /**
   * Compares them.
   *
   * @param scripts to be saved and said from {@code now} on
   * @throws WorldRejected when the catalog would not fit together with them
   */
  public Compared compare(List<CatalogRow> rows, List<WrittenScript> scripts, Instant now)
      throws WorldRejected {
    Found found = changes.find();
    List<ScriptHistory> told =
        scripts.stream()
            .map(script -> published(script, found, now))
            .filter(history -> !isSaid(history, found, now))
            .toList();
    List<CatalogPiece> pieces = new ArrayList<>(rows);
    told.forEach(history -> pieces.add(new LoadedScript(history)));
    Catalog next = changes.after(without(told, found), pieces);
    long version = found.rows().version();
    return new Compared(
        version,
        CatalogChanges.other(found, rows),
        told,
        new Held(version + 1, found.rows().edition(), next, found.left(), found.rows().scripts()));
  }

  private static ScriptHistory published(WrittenScript script, Found found, Instant now) {
    ScriptKey key = Objects.requireNonNull(script.source()).key();
    ScriptHistory history = ScriptHistory.of(key, found.rows().scripts());
    int newest = history.newest().map(ScriptVersion::number).orElse(0);
    boolean saved =
        history.newest().filter(one -> one.content().equals(script.content())).isPresent();
    ScriptHistory with =
        saved
            ? history
            : new ScriptHistory(
                key,
                Stream.concat(
                        history.versions().stream(),
                        Stream.of(new ScriptVersion(newest + 1, script.content(), now)))
                    .toList(),
                history.releases());
    return with.and(saved ? newest : newest + 1, now, now);
  }

  private static boolean isSaid(ScriptHistory told, Found found, Instant now) {
    return ScriptHistory.of(told.key(), found.rows().scripts())
        .inForce(now)
        .filter(release -> Objects.equals(release.version(), told.latest().version()))
        .isPresent();
  }

  /** What is in force without what was said of {@code told} so far. */
  private static Found without(List<ScriptHistory> told, Found found) {
    List<ScriptKey> keys = told.stream().map(ScriptHistory::key).toList();
    return new Found(
        new CatalogStore.Rows(
            found.rows().version(),
            found.rows().edition(),
            found.rows().rows(),
            found.rows().scripts().stream()
                .filter(history -> !keys.contains(history.key()))
                .toList()),
        found.before(),
        found.left(),
        found.catalog());
  }

  /**
   * Makes sure that the catalog fits together once {@code rows} are kept as they are here.
   *
   * @param gone rows of which the folder's are to hold again, or that are to be no more
   * @param told what is said of scripts
   * @throws WorldRejected telling all that would not
   */
  public void requireFitting(
      List<CatalogEntry> rows, List<CatalogEntry> gone, List<ScriptHistory> told)
      throws WorldRejected {
    Found found = without(told, changes.find());
    List<CatalogEntry> kept = new ArrayList<>(found.rows().rows());
    kept.removeIf(
        one ->
            Stream.concat(rows.stream(), gone.stream())
                .anyMatch(other -> other.table() == one.table() && other.key().equals(one.key())));
    List<CatalogPiece> pieces = new ArrayList<>(rows);
    told.forEach(history -> pieces.add(new LoadedScript(history)));
    changes.after(
        new Found(
            new CatalogStore.Rows(
                found.rows().version(), found.rows().edition(), kept, found.rows().scripts()),
            found.before(),
            found.left(),
            found.catalog()),
        pieces);
  }
}
