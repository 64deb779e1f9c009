package org.votecall.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.votecall.catalog.CatalogChanges.Change;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteActReader;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteSeries;
import org.votecall.measure.VoteTimeReader;
import org.votecall.problem.Place;

/** Changes the catalog in force: each change whole and checked, or not at all. */
public final class CatalogEditor {
  private static final String BY_HAND = "told while running";

  private final CatalogChanges changes;

  public CatalogEditor(CatalogStore store, CatalogBase base) {
    this.changes = new CatalogChanges(store, base);
  }

  /** How many rows a load added, changed, and found as they were. */
  public record Counts(int added, int changed, int same) {}

  /** The catalog in force. */
  public Catalog catalog() throws WorldRejected {
    return changes.find().catalog();
  }

  /**
   * Does to a vote what {@code line} says, as {@link VoteActReader} reads it on the clock of the
   * legislature.
   *
   * @return the votes that are other than before, or new
   * @throws IllegalArgumentException when the line cannot be read, with words for whoever typed it
   * @throws VoteAct.Rejected when it cannot be done to this vote, or there is no such vote
   */
  public Changed<List<ScheduledVote>> act(VoteKey key, String line, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    return act(
        key, vote -> VoteActReader.read(line, new VoteTimeReader(now, vote.zone())::read), now);
  }

  /** The same, of an act that is known already. */
  public Changed<List<ScheduledVote>> act(VoteKey key, VoteAct act, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    return act(key, vote -> act, now);
  }

  private Changed<List<ScheduledVote>> act(
      VoteKey key, Function<ScheduledVote, VoteAct> act, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    return changes.change(
        found -> {
          VoteSeries series = found.catalog().seriesOf(key).orElse(null);
          if (series == null) {
            throw new VoteAct.Rejected(
                "There is no vote " + key + ". `votecall calendar` lists all there are.");
          }
          ScheduledVote vote = series.find(key).orElseThrow();
          List<ScheduledVote> changed = act.apply(vote).on(vote, series, now);
          return new Change<>(changed, changed.stream().map(this::row).toList());
        },
        now);
  }

  /**
   * Adds a vote.
   *
   * @throws VoteAct.Rejected when there is one with its key, or its time is past
   */
  public Changed<ScheduledVote> add(ScheduledVote vote, Instant now)
      throws WorldRejected, VoteAct.Rejected {
    return changes.change(
        found -> {
          requireNew(vote, found.catalog(), now);
          return new Change<>(vote, List.of(row(vote)));
        },
        now);
  }

  private static void requireNew(ScheduledVote vote, Catalog catalog, Instant now)
      throws VoteAct.Rejected {
    if (catalog.seriesOf(vote.key()).isPresent()) {
      throw new VoteAct.Rejected(
          "There is a vote " + vote.key() + " already: move it, reopen it, or choose another key.");
    }
    if (vote.when().isOver(now)) {
      throw new VoteAct.Rejected("It cannot be on " + vote.when().lastDay() + ": that is over.");
    }
  }

  /** Loads the rows of one table; those with the same key are replaced, the others stay. */
  public Changed<Counts> load(Collection<CatalogRow> loaded, Instant now) throws WorldRejected {
    return changes.change(
        found -> new Change<>(counts(found.before(), loaded), List.copyOf(loaded)), now);
  }

  private static Counts counts(CatalogRows before, Collection<CatalogRow> loaded) {
    int same = (int) loaded.stream().filter(before::has).count();
    int known = (int) loaded.stream().filter(before::hasKeyOf).count();
    return new Counts(loaded.size() - known, known - same, same);
  }

  private CatalogRow row(ScheduledVote vote) {
    Map<String, String> cells = VoteTable.cells(vote, BY_HAND);
    return CatalogRow.of(CatalogTable.VOTES, cells, Place.of(vote.key().value()));
  }
}
