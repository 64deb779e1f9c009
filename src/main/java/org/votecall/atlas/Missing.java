package org.votecall.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.votecall.address.Atlas;
import org.votecall.address.Layer;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;

/** What the atlas lacks of the states that loads were about: phones, members, boundaries. */
public final class Missing {
  private static final int NAMED = 5;

  private final Atlas atlas;
  private final LocalDate day;
  private final List<String> lines = new ArrayList<>();

  private Missing(Atlas atlas, LocalDate day) {
    this.atlas = atlas;
    this.day = day;
  }

  /** A line for each chamber that lacks something. */
  public static List<String> of(
      Collection<LoadReport> reports, Atlas atlas, Jurisdictions jurisdictions, LocalDate day) {
    Missing missing = new Missing(atlas, day);
    reports.stream()
        .flatMap(report -> report.sections().stream())
        .map(SectionReport::state)
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(state -> jurisdictions.ofState(state).stream())
        .flatMap(jurisdiction -> jurisdiction.chambers().stream())
        .forEach(missing::look);
    return missing.lines;
  }

  private void look(Chamber chamber) {
    List<Legislator> members =
        atlas.roster().seats().stream()
            .filter(chamber::has)
            .flatMap(seat -> atlas.roster().holding(seat, day).stream())
            .toList();
    if (members.isEmpty()) {
      return; // nobody of this chamber was ever loaded
    }
    tell(
        chamber,
        "without a phone",
        members.stream()
            .filter(one -> one.offices().isEmpty())
            .map(Legislator::name)
            .collect(Collectors.toCollection(TreeSet::new)));
    Set<DivisionId> held = members.stream().map(Legislator::division).collect(Collectors.toSet());
    tell(
        chamber,
        "vacant",
        names(
            atlas.districts(chamber).stream()
                .filter(district -> !held.contains(district))
                .toList()));
    tell(
        chamber,
        "without boundaries",
        names(
            held.stream()
                .filter(district -> atlas.hasMap(Layer.of(district)) && !atlas.mapped(district))
                .toList()));
  }

  private static Set<String> names(List<DivisionId> districts) {
    return districts.stream()
        .map(district -> district.state().toUpperCase(Locale.ROOT) + " " + district.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void tell(Chamber chamber, String what, Set<String> which) {
    if (!which.isEmpty()) {
      String some = which.stream().limit(NAMED).collect(Collectors.joining(", "));
      lines.add(
          chamber.state()
              + " "
              + chamber.name()
              + ": "
              + which.size()
              + " "
              + what
              + ": "
              + some
              + (which.size() > NAMED ? ", ..." : ""));
    }
  }
}
