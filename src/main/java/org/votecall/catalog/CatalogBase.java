package org.votecall.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.version.ScriptHistory;
import org.votecall.table.Day;

/**
 * What a world's folder has of a catalog, on which everything loaded later is laid.
 *
 * @param day how its dates are read: "today" stays the day on which the folder was read
 */
public record CatalogBase(
    Jurisdictions jurisdictions, CatalogRows rows, List<ScriptTimeline> scripts, Day day) {

  /**
   * The catalog with {@code loaded} in it. Of what does not fit the first hundred are told: a
   * spreadsheet of forty thousand rows may all be about a bill that is not there.
   *
   * @throws WorldRejected when anything does not fit; then nothing of it is used
   */
  public Catalog with(Collection<? extends CatalogPiece> loaded) throws WorldRejected {
    Problems problems = Problems.ofTable();
    CatalogParts parts = checked(loaded, problems);
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return parts.catalog();
  }

  /**
   * The catalog with as much of {@code loaded} in it as fits: a row may be of a measure that the
   * folder has no longer.
   */
  Fitted fitting(Collection<? extends CatalogPiece> loaded) throws WorldRejected {
    Problems problems = Problems.ofTable();
    CatalogParts whole = checked(loaded, problems);
    if (problems.isEmpty()) {
      return new Fitted(whole.catalog(), List.of());
    }
    List<CatalogPiece> fit = new ArrayList<>();
    List<CatalogPiece> left = List.copyOf(loaded);
    for (int before = left.size() + 1; !left.isEmpty() && left.size() < before; ) {
      before = left.size();
      left = fit(left, fit); // once more: what one row needs may have stood behind it
    }
    return new Fitted(with(fit), left);
  }

  /** Those of {@code loaded} that fit, to be added to. */
  List<CatalogPiece> fittingAmong(Collection<CatalogPiece> loaded) throws WorldRejected {
    List<CatalogPiece> pieces = new ArrayList<>(loaded);
    pieces.removeAll(fitting(loaded).left());
    return pieces;
  }

  /**
   * What could be made of the rows that were loaded.
   *
   * @param left those that do not fit
   */
  record Fitted(Catalog catalog, List<CatalogPiece> left) {}

  /** Adds to {@code fit} what of {@code rows} can be added, and gives the others. */
  private List<CatalogPiece> fit(List<CatalogPiece> rows, List<CatalogPiece> fit) {
    if (fits(rows, fit)) {
      fit.addAll(rows);
      return List.of();
    }
    if (rows.size() == 1) {
      return rows;
    }
    List<CatalogPiece> left = new ArrayList<>(fit(rows.subList(0, rows.size() / 2), fit));
    left.addAll(fit(rows.subList(rows.size() / 2, rows.size()), fit));
    return left;
  }

  private boolean fits(List<CatalogPiece> rows, List<CatalogPiece> fit) {
    Problems problems = Problems.ofTable();
    checked(Stream.concat(fit.stream(), rows.stream()).toList(), problems);
    return problems.isEmpty();
  }

  private CatalogParts checked(Collection<? extends CatalogPiece> loaded, Problems problems) {
    CatalogParts parts = parts(loaded, problems);
    new CatalogCheck(parts, problems).run();
    return parts;
  }

  /** Those of the folder, and in their place or beside them those that were told of. */
  private List<ScriptTimeline> timelines(List<ScriptHistory> told) {
    Map<ScriptKey, ScriptTimeline> all = byKey();
    for (ScriptHistory history : told) {
      ScriptTemplate folders =
          Optional.ofNullable(all.get(history.key())).flatMap(ScriptTimeline::last).orElse(null);
      all.put(history.key(), history.timeline(folders));
    }
    return List.copyOf(all.values());
  }

  private Map<ScriptKey, ScriptTimeline> byKey() {
    Map<ScriptKey, ScriptTimeline> all = new LinkedHashMap<>();
    scripts.forEach(script -> all.put(script.key(), script));
    return all;
  }

  /** The same, with {@code drafts} in the place of the folder's scripts with their keys. */
  public CatalogBase saying(List<ScriptTemplate> drafts) {
    Map<ScriptKey, ScriptTimeline> all = byKey();
    drafts.forEach(draft -> all.put(draft.key(), ScriptTimeline.always(draft)));
    return new CatalogBase(jurisdictions, rows, List.copyOf(all.values()), day);
  }

  /** The catalog with {@code loaded} in it, and what keeps it from being used. */
  public CatalogTrial trial(Collection<? extends CatalogPiece> loaded) {
    Problems problems = new Problems();
    CatalogParts parts = checked(loaded, problems);
    return new CatalogTrial(parts.catalog(), problems.list());
  }

  /**
   * The rows of all tables, to be loaded where there is no such folder: "today" is the day on which
   * it was read, for ever.
   */
  public List<CatalogRow> loadable() {
    List<CatalogRow> loadable = new ArrayList<>(JurisdictionTables.others(jurisdictions));
    for (CatalogTable table : CatalogTable.values()) {
      rows.all(table)
          .forEach(
              (key, cells) ->
                  loadable.add(
                      CatalogRow.of(
                          table,
                          table == CatalogTable.VOTES ? new VoteTable(day).absolute(cells) : cells,
                          Place.of(table.file() + " " + key))));
    }
    return loadable;
  }

  /** Whether the folder has a script with that key. */
  boolean has(ScriptKey key) {
    return scripts.stream().anyMatch(script -> script.key().equals(key));
  }

  CatalogParts parts(Collection<? extends CatalogPiece> loaded, Problems problems) {
    List<CatalogEntry> added = new ArrayList<>();
    List<ScriptHistory> told = new ArrayList<>();
    for (CatalogPiece piece : loaded) {
      if (piece instanceof CatalogEntry entry) {
        added.add(entry);
      } else if (piece instanceof LoadedScript script) {
        told.add(script.history());
      }
    }
    return CatalogParts.read(rows.with(added), jurisdictions, timelines(told), day, problems);
  }
}
