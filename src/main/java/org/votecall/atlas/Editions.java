package org.votecall.atlas;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.votecall.problem.Problems;

/** Makes a new edition out of what a file says, or none at all. */
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
   * Compares {@code parts} with the edition in force and makes one with them in it. What is the
   * same as before is not written again.
   *
   * @param removal whether a file may take away much of what is there
   * @param problems told of a file that would; then nothing is changed
   */
  List<SectionReport> load(List<NewPart> parts, Removal removal, String what, Problems problems) {
    Instant now = clock.instant();
    store.sweep(now);
    Map<Section, PartRef> current = store.parts(store.edition());
    List<SectionReport> reports = new ArrayList<>();
    for (NewPart part : parts) {
      Map<String, String> before = bodies(Optional.ofNullable(current.get(part.section())));
      SectionReport report = compare(part, before);
      if (removal == Removal.CAUTIOUS && takesMuch(report)) {
        sayTakesMuch(report, problems);
      }
      reports.add(report);
    }
    if (problems.isEmpty()) {
      List<PartRef> changed = new ArrayList<>();
      for (int at = 0; at < parts.size(); at++) {
        NewPart part = parts.get(at);
        Optional<PartRef> old = Optional.ofNullable(current.get(part.section()));
        changed(part, reports.get(at), old, now).ifPresent(changed::add);
      }
      if (!changed.isEmpty()) {
        store.publish(changed, what, now);
      }
    }
    return reports;
  }

  /** The part as it is to be; empty when it is so already. */
  private Optional<PartRef> changed(
      NewPart part, SectionReport report, Optional<PartRef> old, Instant now) {
    if (old.isPresent() && report.changesNothing() && old.get().about().equals(part.about())) {
      return old.filter(ref -> ref.asOf().isBefore(part.asOf())).map(ref -> ref.asOf(part.asOf()));
    }
    long written = store.write(part.section(), part.about(), part.rows(), now);
    if (part.extent() == NewPart.Extent.SOME) {
      old.ifPresent(ref -> store.carryOver(ref.part(), written));
    }
    return Optional.of(new PartRef(part.section(), written, part.about(), part.asOf()));
  }

  private Map<String, String> bodies(Optional<PartRef> part) {
    Map<String, String> bodies = new HashMap<>();
    part.ifPresent(ref -> store.read(ref.part(), row -> bodies.put(row.key(), row.body())));
    return bodies;
  }

  private static SectionReport compare(NewPart part, Map<String, String> before) {
    Map<String, StoredRow> after =
        part.rows().stream().collect(Collectors.toMap(StoredRow::key, Function.identity()));
    int same = 0;
    int changed = 0;
    for (StoredRow row : after.values()) {
      String old = before.get(row.key());
      same += row.body().equals(old) ? 1 : 0;
      changed += old != null && !row.body().equals(old) ? 1 : 0;
    }
    int left = before.size() - same - changed;
    boolean whole = part.extent() == NewPart.Extent.WHOLE;
    return new SectionReport(
        part.section(),
        after.size() - same - changed,
        changed,
        whole ? left : 0,
        whole ? same : same + left);
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
