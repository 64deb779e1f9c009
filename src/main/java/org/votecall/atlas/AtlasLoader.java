package org.votecall.atlas;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.Layer;
import org.votecall.address.PlanChoice;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.atlas.boundaries.BoundaryFiles;
import org.votecall.atlas.boundaries.BoundaryRow;
import org.votecall.atlas.people.People;
import org.votecall.atlas.people.PeopleFiles;
import org.votecall.atlas.people.PeopleReading;
import org.votecall.atlas.zips.ZipFiles;
import org.votecall.atlas.zips.ZipRelation;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/**
 * Reads files that are to be loaded into the atlas, each whole or not at all: it is read, checked
 * and compared with what is there; {@link AtlasDraft} puts it in force.
 */
public final class AtlasLoader {
  /** Members who left longer ago than this are nobody's concern. */
  private static final int YEARS_KEPT = 2;

  private final Jurisdictions jurisdictions;
  private final Editions editions;
  private final AtlasStore store;
  private final InstantSource clock;

  public AtlasLoader(AtlasStore store, Jurisdictions jurisdictions, InstantSource clock) {
    this.jurisdictions = jurisdictions;
    this.store = store;
    this.clock = clock;
    this.editions = new Editions(store, clock);
  }

  /**
   * A file to load.
   *
   * @param path a file or a folder
   * @param asOf the day on which it was known to be true
   * @param removal whether it may take away much of what is there
   */
  public record Source(Path path, LocalDate asOf, Removal removal) {
    String name() {
      return String.valueOf(path.getFileName());
    }
  }

  /**
   * Reads members and executives.
   *
   * @param reading narrows what is read of the file
   * @throws LoadRejected when anything in it is wrong
   */
  public AtlasDraft people(Source source, UnaryOperator<PeopleReading> reading)
      throws LoadRejected {
    Problems problems = new Problems();
    PeopleReading asked =
        reading.apply(
            PeopleReading.of(jurisdictions::ofState, source.asOf().minusYears(YEARS_KEPT)));
    People people = PeopleFiles.read(source.path(), asked, problems);
    Map<Section, List<StoredRow>> bySection = new LinkedHashMap<>();
    Stream.concat(
            people.legislators().stream().map(PersonRow::of),
            people.executives().stream().map(PersonRow::of))
        .forEach(
            person ->
                bySection
                    .computeIfAbsent(section(person), section -> new ArrayList<>())
                    .add(StoredRow.of(person.key(), Json.write(person))));
    NewPart.Extent extent =
        people.extent() == People.Extent.WHOLE ? NewPart.Extent.WHOLE : NewPart.Extent.SOME;
    List<NewPart> parts =
        bySection.entrySet().stream()
            .map(entry -> new NewPart(entry.getKey(), "", source.asOf(), extent, entry.getValue()))
            .toList();
    return draft(source, parts, people.notes(), problems);
  }

  /** Reads which ZIPs lie in which districts; see {@link #people}. */
  public AtlasDraft zips(Source source, PlanChoice choice) throws LoadRejected {
    Problems problems = new Problems();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<ZipRelation> relations = ZipFiles.read(source.path(), choice, today, problems);
    List<NewPart> parts =
        relations.stream()
            .map(
                relation ->
                    new NewPart(
                        Section.zips(relation.type(), relation.plan().from()),
                        Json.write(relation.plan()),
                        source.asOf(),
                        NewPart.Extent.SOME,
                        relation.areas().stream().map(ZipCodec::write).toList()))
            .toList();
    return draft(source, parts, unheardOf(relations, source.name()), problems);
  }

  /** Districts that nobody else has told us of: slips of who typed them, or else news. */
  private List<Problem> unheardOf(List<ZipRelation> relations, String file) {
    List<ZipArea> typed =
        relations.stream()
            .filter(relation -> relation.origin() == ZipRelation.Origin.TYPED)
            .flatMap(relation -> relation.areas().stream())
            .toList();
    if (typed.isEmpty()) {
      return List.of();
    }
    Problems notes = new Problems();
    Atlas known = new CurrentAtlas(store, AtlasParts.NONE).get();
    for (ZipArea area : typed) {
      area.parts().stream()
          .map(ZipPart::division)
          .filter(division -> !known.mayBe(division))
          .forEach(
              division ->
                  notes.add(
                      "zip:unheard_of",
                      file + " " + area.zip(),
                      "Nothing else that is loaded knows " + division + ". Is it a slip?"));
    }
    return notes.list();
  }

  /** Reads outlines of districts; see {@link #people}. */
  public AtlasDraft boundaries(Source source, PlanChoice choice) throws LoadRejected {
    Problems problems = new Problems();
    Map<Section, List<BoundaryRow>> rows =
        BoundaryFiles.read(source.path(), choice, problems).stream()
            .collect(
                Collectors.groupingBy(
                    row -> Section.boundaries(Layer.of(row.division()), row.plan().from()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<NewPart> parts =
        rows.entrySet().stream()
            .map(entry -> boundaries(source, entry.getKey(), entry.getValue()))
            .toList();
    return draft(source, parts, List.of(), problems);
  }

  private static NewPart boundaries(Source source, Section section, List<BoundaryRow> rows) {
    return new NewPart(
        section,
        Json.write(rows.get(0).plan()),
        source.asOf(),
        NewPart.Extent.SOME,
        rows.stream()
            .map(row -> OutlineRow.write(row.division(), row.envelope(), row.wkb()))
            .toList());
  }

  private Section section(PersonRow person) {
    return Section.people(
        jurisdictions.find(new JurisdictionId(person.jurisdiction())).orElseThrow().state());
  }

  private AtlasDraft draft(
      Source source, List<NewPart> parts, List<Problem> notes, Problems problems)
      throws LoadRejected {
    if (parts.isEmpty() && problems.isEmpty()) {
      problems.add("load:nothing", source.name(), "There is nothing in it to load.");
    }
    parts.stream()
        .flatMap(part -> part.twice().stream())
        .forEach(key -> problems.add("key:twice", source.name(), key + " stands there twice."));
    Editions.Compared compared =
        problems.isEmpty()
            ? editions.compare(parts, source.removal(), problems)
            : new Editions.Compared(0, List.of());
    if (!problems.isEmpty()) {
      throw new LoadRejected(problems.list());
    }
    return new AtlasDraft(store, compared, source.name(), notes, clock.instant());
  }
}
