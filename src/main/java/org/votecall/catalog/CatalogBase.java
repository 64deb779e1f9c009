package org.votecall.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTimeline;
import org.votecall.table.Day;

/**
 * What a world's folder has of a catalog, on which everything loaded later is laid.
 *
 * @param day how its dates are read: "today" stays the day on which the folder was read
 */
public record CatalogBase(
    Jurisdictions jurisdictions, CatalogRows rows, List<ScriptTimeline> scripts, Day day) {

  /**
   * The catalog with {@code loaded} in it.
   *
   * @throws WorldRejected when anything does not fit; then nothing of it is used
   */
  public Catalog with(Collection<CatalogRow> loaded) throws WorldRejected {
    Problems problems = new Problems();
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
  Fitted fitting(Collection<CatalogRow> loaded) throws WorldRejected {
    Problems problems = new Problems();
    CatalogParts whole = checked(loaded, problems);
    if (problems.isEmpty()) {
      return new Fitted(whole.catalog(), List.of());
    }
    List<CatalogRow> fit = new ArrayList<>();
    List<CatalogRow> left = List.copyOf(loaded);
    for (int before = left.size() + 1; !left.isEmpty() && left.size() < before; ) {
      before = left.size();
      left = fit(left, fit); // once more: what one row needs may have stood behind it
    }
    return new Fitted(with(fit), left);
  }

  /**
   * What could be made of the rows that were loaded.
   *
   * @param left those that do not fit
   */
  record Fitted(Catalog catalog, List<CatalogRow> left) {}

  /** Adds to {@code fit} what of {@code rows} can be added, and gives the others. */
  private List<CatalogRow> fit(List<CatalogRow> rows, List<CatalogRow> fit) {
    if (fits(rows, fit)) {
      fit.addAll(rows);
      return List.of();
    }
    if (rows.size() == 1) {
      return rows;
    }
    List<CatalogRow> left = new ArrayList<>(fit(rows.subList(0, rows.size() / 2), fit));
    left.addAll(fit(rows.subList(rows.size() / 2, rows.size()), fit));
    return left;
  }

  private boolean fits(List<CatalogRow> rows, List<CatalogRow> fit) {
    Problems problems = new Problems();
    checked(Stream.concat(fit.stream(), rows.stream()).toList(), problems);
    return problems.isEmpty();
  }

  private CatalogParts checked(Collection<CatalogRow> loaded, Problems problems) {
    CatalogParts parts = parts(loaded, problems);
    new CatalogCheck(parts, problems).run();
    return parts;
  }

  CatalogParts parts(Collection<CatalogRow> loaded, Problems problems) {
    return CatalogParts.read(rows.with(loaded), jurisdictions, scripts, day, problems);
  }
}
