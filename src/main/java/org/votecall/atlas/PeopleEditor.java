package org.votecall.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.AtlasParts;
import org.votecall.atlas.people.People;
import org.votecall.audit.AuditEntry;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.LegislatorId;

/**
 * Writes and takes out single people. Each change is an edition of its own. What is loaded of a
 * state comes before all that a world's folder says of it; so with the first of a state, those whom
 * the folder has are written beside them.
 */
public final class PeopleEditor {
  private static final String KIND = "legislators";

  private final AtlasStore store;
  private final AtlasParts folder;
  private final Function<JurisdictionId, String> stateOf;

  /**
   * Edits the people in force.
   *
   * @param folder what the world's folder has
   * @param stateOf two letters in lower case; of a government that is known
   */
  public PeopleEditor(
      AtlasStore store, AtlasParts folder, Function<JurisdictionId, String> stateOf) {
    this.store = store;
    this.folder = folder;
    this.stateOf = stateOf;
  }

  /**
   * Writes {@code people}, who all have that id, in the place of whoever had it; or takes them out
   * where it is nobody.
   *
   * @param expected whoever is believed to have it; null for anybody
   * @return whether that changed anything
   * @throws LoadRejected when something else was put in force in this moment
   */
  public boolean put(LegislatorId id, @Nullable People expected, People people, Instant now)
      throws LoadRejected {
    long edition = store.edition();
    Map<Section, PartRef> parts = store.parts(edition);
    Map<Section, List<PersonRow>> told = bySection(people);
    List<PartRef> changed = new ArrayList<>();
    List<PersonRow> before = new ArrayList<>();
    for (Section section : concerned(id, told, parts)) {
      List<PersonRow> old = rows(section, parts.get(section));
      List<PersonRow> had = old.stream().filter(row -> row.id().equals(id.value())).toList();
      List<PersonRow> has = told.getOrDefault(section, List.of());
      before.addAll(had);
      if (!had.equals(has)) {
        List<PersonRow> rest =
            Stream.concat(old.stream().filter(row -> !row.id().equals(id.value())), has.stream())
                .toList();
        changed.add(written(section, parts.get(section), rest, now));
      }
    }
    if (expected != null && !Set.copyOf(before).equals(rows(expected))) {
      throw AtlasDraft.overtaken(id.value());
    }
    if (changed.isEmpty()) {
      return false;
    }
    List<AuditEntry> entries = List.of(entry(id, before, told));
    if (!store.publish(new NewEdition(edition, changed, id.value(), entries), now)) {
      throw AtlasDraft.overtaken(id.value());
    }
    return true;
  }

  private Set<PersonRow> rows(People people) {
    return bySection(people).values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private static AuditEntry entry(
      LegislatorId id, List<PersonRow> before, Map<Section, List<PersonRow>> told) {
    List<PersonRow> after = told.values().stream().flatMap(List::stream).toList();
    return new AuditEntry(
        after.isEmpty() ? "delete" : "put", KIND, id.value(), state(before), state(after));
  }

  private static @Nullable String state(List<PersonRow> rows) {
    return rows.isEmpty() ? null : Json.write(rows);
  }

  private PartRef written(
      Section section, @Nullable PartRef old, List<PersonRow> rows, Instant now) {
    LocalDate asOf = old == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : old.asOf();
    long part =
        store
            .rows()
            .write(
                section,
                "",
                rows.stream().map(row -> StoredRow.of(row.key(), Json.write(row))).toList(),
                now);
    return new PartRef(section, part, "", asOf);
  }

  /** Where they are to be, and where somebody with their id is now. */
  private List<Section> concerned(
      LegislatorId id, Map<Section, List<PersonRow>> told, Map<Section, PartRef> parts) {
    return Stream.concat(
            told.keySet().stream(),
            Stream.concat(parts.keySet().stream(), bySection(ofFolder()).keySet().stream())
                .filter(section -> section.kind() == Section.Kind.PEOPLE)
                .filter(
                    section ->
                        rows(section, parts.get(section)).stream()
                            .anyMatch(row -> row.id().equals(id.value()))))
        .distinct()
        .toList();
  }

  private List<PersonRow> rows(Section section, @Nullable PartRef part) {
    if (part == null) {
      return bySection(ofFolder()).getOrDefault(section, List.of());
    }
    List<PersonRow> rows = new ArrayList<>();
    store.rows().read(part.part(), row -> rows.add(Json.read(row.body(), PersonRow.class)));
    return rows;
  }

  private People ofFolder() {
    return new People(
        People.Extent.SOME,
        List.copyOf(folder.legislators()),
        List.copyOf(folder.executives()),
        List.of(),
        List.of());
  }

  private Map<Section, List<PersonRow>> bySection(People people) {
    Map<Section, List<PersonRow>> sections = new LinkedHashMap<>();
    Stream.concat(
            people.legislators().stream().map(PersonRow::of),
            people.executives().stream().map(PersonRow::of))
        .forEach(row -> sections.computeIfAbsent(section(row), one -> new ArrayList<>()).add(row));
    return sections;
  }

  private Section section(PersonRow row) {
    return Section.people(
        Objects.requireNonNull(stateOf.apply(new JurisdictionId(row.jurisdiction()))));
  }
}
