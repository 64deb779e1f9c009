package org.votecall.atlas;

import java.time.Instant;
import java.util.List;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/** What a file says, read and compared with what is in force, of which nothing is changed yet. */
public final class AtlasDraft {
  /** The code of {@link #overtaken}. */
  public static final String OVERTAKEN = "load:overtaken";

  private final AtlasStore store;
  private final Editions.Compared compared;
  private final String what;
  private final List<Problem> notes;
  private final Instant now;

  AtlasDraft(
      AtlasStore store, Editions.Compared compared, String what, List<Problem> notes, Instant now) {
    this.store = store;
    this.compared = compared;
    this.what = what;
    this.notes = List.copyOf(notes);
    this.now = now;
  }

  /** What would be added, changed and removed. */
  public List<SectionReport> sections() {
    return compared.reports();
  }

  /** What is worth knowing and stops nothing. */
  public List<Problem> notes() {
    return notes;
  }

  /** Whether all of it is in force already, and known to be right on that day or later. */
  public boolean changesNothing() {
    return compared.changes().stream().allMatch(Editions.Change::isInForce);
  }

  /** Writes what is new, where nobody sees it yet. */
  public NewEdition write() {
    return new NewEdition(
        compared.edition(), Editions.written(store.rows(), compared, now), what, List.of());
  }

  /**
   * Puts it in force.
   *
   * @throws LoadRejected when something else was put in force since it was compared
   */
  public LoadReport putInForce() throws LoadRejected {
    NewEdition made = write();
    if (!made.changesNothing() && !store.publish(made, now)) {
      throw overtaken(what);
    }
    return new LoadReport(store.edition(), sections(), notes);
  }

  /** Two loads at once: the one that comes second compared itself with what is no longer there. */
  public static LoadRejected overtaken(String what) {
    Problems problems = new Problems();
    problems.add(
        OVERTAKEN, what, "Another load came between. Load it once more: nothing was changed.");
    return new LoadRejected(problems.list());
  }
}
