package org.votecall.atlas;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Plan;
import org.votecall.problem.Problems;

/** Compares what a file says with what is in force, and writes what is new of it. */
final class Editions {
  /** A file that lacks more of a section than this is more likely cut off than right. */
  private static final double MOST_GONE = 0.25;

  private static final int FEW = 4;

  private final AtlasStore store;
  private final InstantSource clock;

  Editions(AtlasStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What a file would make of the edition it was compared with.
   *
   * @param edition the number of that edition
   */
  record Compared(long edition, List<Change> changes) {
    List<SectionReport> reports() {
      return changes.stream().map(Change::report).toList();
    }
  }

  /**
   * Compares {@code parts} with the edition in force.
   *
   * @param removal whether a file may take away much of what is there
   * @param problems told of a file that would
   */
  Compared compare(List<NewPart> parts, Removal removal, Problems problems) {
    store.rows().sweep(clock.instant());
    long edition = store.edition();
    Map<Section, PartRef> current = store.parts(edition);
    Compared compared =
        new Compared(
            edition,
            parts.stream().map(part -> compare(part, current.get(part.section()))).toList());
    if (removal == Removal.CAUTIOUS) {
      compared.reports().stream()
          .filter(Editions::takesMuch)
          .forEach(one -> sayTakesMuch(one, problems));
    }
    return compared;
  }

  /** Writes what is other than before; nobody sees it before an edition holds it. */
  static List<PartRef> written(PartStore rows, Compared compared, Instant now) {
    return compared.changes().stream()
        .flatMap(change -> written(rows, change, now).stream())
        .toList();
  }

  /**
   * What a file makes of one section.
   *
   * @param old null where there was nothing of it
   * @param asOf the day on which all of it was known to be true
   */
  record Change(
      NewPart part, @Nullable PartRef old, SectionReport report, String about, LocalDate asOf) {

    /** Whether its rows, and what holds for all of them, are as they are. */
    private boolean changesNothing() {
      return old != null && report.changesNothing() && old.about().equals(about);
    }

    /** Whether that is known of the same day, or a later one. */
    boolean isInForce() {
      return changesNothing() && old != null && !old.asOf().isBefore(asOf);
    }
  }

  /** The part as it is to be; empty when it is so already. */
  private static Optional<PartRef> written(PartStore rows, Change change, Instant now) {
    NewPart part = change.part();
    PartRef old = change.old();
    String about = change.about();
    if (old != null && change.changesNothing()) {
      return change.isInForce() ? Optional.empty() : Optional.of(old.asOf(change.asOf()));
    }
    long written = rows.write(part.section(), about, part.rows(), now);
    if (old != null && part.extent() == NewPart.Extent.SOME) {
      rows.carryOver(old.part(), written);
    }
    return Optional.of(new PartRef(part.section(), written, about, change.asOf()));
  }

  private Change compare(NewPart part, @Nullable PartRef old) {
    Map<String, String> before = bodies(old);
    int same = 0;
    int changed = 0;
    for (StoredRow row : part.rows()) {
      String body = before.get(row.key());
      same += row.body().equals(body) ? 1 : 0;
      changed += body != null && !row.body().equals(body) ? 1 : 0;
    }
    int added = part.rows().size() - same - changed;
    int left = before.size() - same - changed;
    Section section = part.section();
    if (old == null || left == 0 || part.extent() == NewPart.Extent.WHOLE) {
      SectionReport report = new SectionReport(section, added, changed, left, same);
      String about =
          old != null && sameLines(old.about(), part.about()) ? old.about() : part.about();
      return new Change(part, old, report, about, part.asOf());
    }
    // of what the file leaves out, nothing newer is known: neither a day, nor when its lines end
    LocalDate asOf = part.asOf().isBefore(old.asOf()) ? part.asOf() : old.asOf();
    SectionReport report = new SectionReport(section, added, changed, 0, same + left);
    return new Change(part, old, report, old.about(), asOf);
  }

  /** Two files may call the same lines by different names. */
  private static boolean sameLines(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Plan before = Json.read(one, Plan.class);
    Plan after = Json.read(other, Plan.class);
    return Objects.equals(before.from(), after.from())
        && Objects.equals(before.until(), after.until());
  }

  private Map<String, String> bodies(@Nullable PartRef part) {
    Map<String, String> bodies = new HashMap<>();
    if (part != null) {
      store.rows().read(part.part(), row -> bodies.put(row.key(), row.body()));
    }
    return bodies;
  }

  private static boolean takesMuch(SectionReport report) {
    return report.removed() > FEW && report.removed() > report.before() * MOST_GONE;
  }

  private static void sayTakesMuch(SectionReport report, Problems problems) {
    problems.add(
        "load:much_removed",
        report.section().toString(),
        "The file lacks "
            + report.removed()
            + " of the "
            + report.before()
            + " rows that are loaded. If that is right, load it with --replace.");
  }
}
