package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteSeries;

/** Changes the catalog in force: each change whole and checked, or not at all. */
public final class CatalogEditor {
  private static final String BY_HAND = "told while running";

  private final CatalogStore store;
  private final CatalogBase base;

  public CatalogEditor(CatalogStore store, CatalogBase base) {
    this.store = store;
    this.base = base;
  }

  /** What a change led to, and the catalog as it is then. */
  public record Changed<T>(T what, Catalog catalog) {}

  /** How many rows a load added, changed, and found as they were. */
  public record Counts(int added, int changed, int same) {}

  /** The catalog in force. */
  public Catalog catalog() throws WorldRejected {
    return base.fitting(store.read().rows()).catalog();
  }

  /**
   * Does {@code act} to a vote.
   *
   * @return the votes that are other than before, or new
   * @throws VoteAct.Rejected when it cannot be done to this vote, or there is no such vote
   */
  public Changed<List<ScheduledVote>> act(VoteKey key, VoteAct act, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    while (true) {
      Rows rows = store.read();
      Catalog catalog = base.fitting(rows.rows()).catalog();
      VoteSeries series = catalog.seriesOf(key).orElse(null);
      if (series == null) {
        throw unknown(key);
      }
      ScheduledVote vote = series.find(key).orElseThrow();
      List<ScheduledVote> changed = act.on(vote, series, now);
      Optional<Catalog> after = write(rows, changed.stream().map(this::row).toList(), now);
      if (after.isPresent()) {
        return new Changed<>(changed, after.get());
      }
    }
  }

  /** What is thrown of a key that no vote has. */
  public static VoteAct.Rejected unknown(VoteKey key) {
    return new VoteAct.Rejected(
        "There is no vote " + key + ". `votecall calendar` lists all there are.");
  }

  /**
   * Adds a vote.
   *
   * @throws VoteAct.Rejected when there is one with its key, or its time is past
   */
  public Changed<ScheduledVote> add(ScheduledVote vote, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    if (catalog().seriesOf(vote.key()).isPresent()) {
      throw new VoteAct.Rejected(
          "There is a vote " + vote.key() + " already: move it, reopen it, or choose another key.");
    }
    if (vote.when().isOver(now)) {
      throw new VoteAct.Rejected("It cannot be on " + vote.when().lastDay() + ": that is over.");
    }
    return change(rows -> List.of(row(vote)), rows -> vote, now);
  }

  /** Loads the rows of one table; those with the same key are replaced, the others stay. */
  public Changed<Counts> load(Collection<CatalogRow> loaded, Instant now) throws WorldRejected {
    return change(rows -> List.copyOf(loaded), rows -> counts(rows, loaded), now);
  }

  private Counts counts(Rows rows, Collection<CatalogRow> loaded) {
    CatalogRows before = base.rows().with(rows.rows());
    int same = (int) loaded.stream().filter(before::has).count();
    int known = (int) loaded.stream().filter(before::hasKeyOf).count();
    return new Counts(loaded.size() - known, known - same, same);
  }

  private <T> Changed<T> change(
      Function<Rows, List<CatalogRow>> changes, Function<Rows, T> what, Instant now)
      throws WorldRejected {
    while (true) {
      Rows rows = store.read();
      Optional<Catalog> after = write(rows, changes.apply(rows), now);
      if (after.isPresent()) {
        return new Changed<>(what.apply(rows), after.get());
      }
    }
  }

  /** Empty when somebody else changed something in between. */
  private Optional<Catalog> write(Rows rows, List<CatalogRow> changes, Instant now)
      throws WorldRejected {
    List<CatalogRow> all = new ArrayList<>(rows.rows());
    all.removeAll(base.fitting(rows.rows()).left());
    all.addAll(changes);
    Catalog after = base.with(all);
    CatalogRows before = base.rows().with(rows.rows());
    List<CatalogRow> other = changes.stream().filter(row -> !before.has(row)).toList();
    boolean written = other.isEmpty() || store.write(other, rows.version(), now);
    return written ? Optional.of(after) : Optional.empty();
  }

  private CatalogRow row(ScheduledVote vote) {
    Map<String, String> cells = VoteTable.cells(vote, BY_HAND);
    return CatalogRow.of(CatalogTable.VOTES, cells, vote.key().value());
  }
}
