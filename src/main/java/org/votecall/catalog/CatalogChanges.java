package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.problem.Problems;

/** How the catalog in force is changed: by what it is, whole and checked, or not at all. */
final class CatalogChanges {
  /** All of it is held in memory, and read again at each change. */
  private static final long MOST_LETTERS = 12_000_000;

  private final CatalogStore store;
  private final CatalogBase base;

  CatalogChanges(CatalogStore store, CatalogBase base) {
    this.store = store;
    this.base = base;
  }

  /**
   * What is in force, read once for each try.
   *
   * @param before all rows, those of the folder included
   * @param left what is kept and does not fit the folder
   */
  record Found(Rows rows, CatalogRows before, List<CatalogPiece> left, Catalog catalog) {}

  /** What is to be changed, and what that comes to. */
  record Change<T>(T what, List<? extends CatalogEntry> rows) {}

  /** Decides on a change by what is in force. */
  @FunctionalInterface
  interface Deciding<T, E extends Exception> {
    Change<T> on(Found found) throws E;
  }

  /** Decides again and again until nobody else has changed anything in between. */
  <T, E extends Exception> Changed<T> change(Deciding<T, E> deciding, Instant now)
      throws WorldRejected, E {
    while (true) {
      Found found = find();
      Change<T> change = deciding.on(found);
      Optional<Catalog> after = write(found, change.rows(), now);
      if (after.isPresent()) {
        return new Changed<>(change.what(), after.get());
      }
    }
  }

  /** All rows in force, those of the folder included; not whether they fit together. */
  CatalogRows rows() {
    return base.rows().with(store.read().rows());
  }

  Found find() throws WorldRejected {
    Rows rows = store.read();
    CatalogBase.Fitted fitted = base.fitting(rows.pieces());
    return new Found(rows, base.rows().with(rows.rows()), fitted.left(), fitted.catalog());
  }

  /**
   * The catalog as it would be.
   *
   * @throws WorldRejected when it would not fit together
   */
  Catalog after(Found found, List<? extends CatalogPiece> changes) throws WorldRejected {
    List<CatalogPiece> all = new ArrayList<>(found.rows().pieces());
    all.removeAll(found.left());
    all.addAll(changes);
    requireRoom(all);
    return base.with(all);
  }

  private static void requireRoom(List<CatalogPiece> pieces) throws WorldRejected {
    long letters =
        pieces.stream()
            .filter(CatalogRow.class::isInstance)
            .flatMap(piece -> ((CatalogRow) piece).cells().values().stream())
            .mapToLong(String::length)
            .sum();
    if (letters > MOST_LETTERS) {
      Problems problems = new Problems();
      problems.add(
          "catalog:too_large",
          "the catalog",
          "Bills, votes, positions and the like would have more than "
              + MOST_LETTERS / 1_000_000
              + " million letters. Delete what is no longer needed, or shorten it.");
      throw new WorldRejected(problems.list());
    }
  }

  /** Those of {@code entries} that say something else than what is in force. */
  static List<RowChange> other(Found found, List<? extends CatalogEntry> entries) {
    return entries.stream()
        .filter(entry -> !found.before().has(entry))
        .map(
            entry ->
                new RowChange(entry, found.before().cells(entry.table(), entry.key()).orElse(null)))
        .toList();
  }

  /** Empty when somebody else changed something in between. */
  private Optional<Catalog> write(Found found, List<? extends CatalogEntry> changes, Instant now)
      throws WorldRejected {
    Catalog after = after(found, changes);
    List<RowChange> other = other(found, changes);
    boolean written = other.isEmpty() || store.write(other, found.rows().version(), now);
    return written ? Optional.of(after) : Optional.empty();
  }
}
