package org.votecall.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.votecall.address.AddressBook;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.ZipArea;
import org.votecall.atlas.people.People;
import org.votecall.atlas.people.PeopleFiles;
import org.votecall.atlas.people.PeopleReading;
import org.votecall.atlas.zips.OwnZips;
import org.votecall.campaign.CampaignState;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTimeline;
import org.votecall.table.Day;

/** Reads a folder such as {@code config/demo} into a world, or tells every mistake in it. */
public final class WorldFolder {
  private final Path folder;
  private final Clock clock;
  private final ToIntFunction<String> segments;
  private final Problems problems = new Problems();

  private WorldFolder(Path folder, Clock clock, ToIntFunction<String> segments) {
    this.segments = segments;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Reads the folder. Dates such as {@code today+1} are counted from {@code clock}'s now, in the
   * zone of the vote.
   *
   * @param segments how many segments a text is sent as
   * @throws WorldRejected when anything in it is wrong; then nothing of it is used
   */
  public static FolderWorld read(Path folder, Clock clock, ToIntFunction<String> segments)
      throws WorldRejected {
    return new WorldFolder(folder, clock, segments).read();
  }

  /**
   * The same, of a folder that may not be there at all.
   *
   * @param folder null where all there is will be loaded
   */
  public static FolderWorld readIfAny(
      @Nullable Path folder, Clock clock, ToIntFunction<String> segments) throws WorldRejected {
    return folder == null ? nothing(clock) : read(folder, clock, segments);
  }

  private static FolderWorld nothing(Clock clock) {
    CatalogBase base =
        new CatalogBase(
            Jurisdictions.builtIn(),
            CatalogRows.NONE,
            List.of(),
            new Day(Clock.fixed(clock.instant(), clock.getZone())));
    return new FolderWorld(
        base,
        base.parts(List.of(), new Problems()).catalog(),
        AtlasParts.NONE,
        new AddressBook<>(List.of()),
        new AddressBook<>(List.of()));
  }

  /**
   * The same, but whatever is wrong with its scripts: those that cannot be read are left out.
   *
   * @throws WorldRejected telling every mistake in the rest
   */
  public static FolderWorld readApartFromScripts(
      Path folder, Clock clock, ToIntFunction<String> segments) throws WorldRejected {
    WorldFolder reading = new WorldFolder(folder, clock, segments);
    WorldParts parts = reading.parts();
    CatalogBase base = reading.base(parts, ScriptsFolder.read(folder, new Problems()));
    CatalogParts small = base.parts(List.of(), reading.problems);
    new CatalogCheck(small, reading.problems).checkTables();
    return reading.world(parts, base, small);
  }

  private FolderWorld read() throws WorldRejected {
    if (!Files.isDirectory(folder)) {
      problems.add("folder:missing", folder.toString(), "There is no such folder.");
      throw new WorldRejected(problems.list());
    }
    WorldParts parts = parts();
    CatalogBase base = base(parts, ScriptsFolder.read(folder, problems));
    CatalogParts small = base.parts(List.of(), problems);
    new CatalogCheck(small, problems).run();
    new SeatCheck(parts, problems).run();
    if (problems.isEmpty()) {
      rehearse(small.catalog(), parts.atlas().atlas());
    }
    return world(parts, base, small);
  }

  private CatalogBase base(WorldParts parts, List<ScriptTimeline> scripts) {
    return new CatalogBase(
        parts.jurisdictions(),
        CatalogRows.of(folder, problems),
        scripts,
        new Day(Clock.fixed(clock.instant(), clock.getZone())));
  }

  private FolderWorld world(WorldParts parts, CatalogBase base, CatalogParts small)
      throws WorldRejected {
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return new FolderWorld(
        base,
        small.catalog(),
        parts.atlas(),
        parts.addresses().homes(),
        parts.addresses().places());
  }

  /** Fills a campaign's scripts for everybody who may be called, before a supporter does. */
  private void rehearse(Catalog catalog, Atlas atlas) {
    ScriptLint lint = new ScriptLint(catalog, atlas, clock.instant(), segments);
    catalog.campaigns().stream()
        .filter(campaign -> campaign.state() != CampaignState.ENDED)
        .flatMap(campaign -> lint.report(campaign.keyword()).stream())
        .forEach(
            report ->
                report
                    .errors()
                    .forEach(
                        (key, errors) ->
                            errors.forEach(
                                error ->
                                    problems.add(error.code(), "scripts: " + key, error.words()))));
  }

  private WorldParts parts() {
    List<Jurisdiction> own = JurisdictionsFile.read(folder, problems);
    requireOnce("jurisdictions.yaml", own, Jurisdiction::id);
    Jurisdictions jurisdictions = Jurisdictions.builtIn().with(own);
    People people = people(jurisdictions);
    requireOnce("legislators.csv", people.legislators(), Legislator::id);
    FolderLines lines = FolderLines.read(folder.resolve("boundaries"), problems);
    return new WorldParts(
        jurisdictions, people, zips(lines), lines, AddressesTable.read(folder, problems));
  }

  /** Those whom the folder has; the others are in the atlas. */
  private People people(Jurisdictions jurisdictions) {
    Path file = folder.resolve("legislators.csv");
    return Files.exists(file)
        ? PeopleFiles.read(file, PeopleReading.of(jurisdictions::ofState, LocalDate.MIN), problems)
        : People.NOBODY;
  }

  private List<ZipArea> zips(FolderLines lines) {
    Path file = folder.resolve("zips.csv");
    return Files.exists(file) ? OwnZips.areas(file, lines::planOf, problems) : List.of();
  }

  private <V> void requireOnce(String file, List<V> rows, Function<V, ?> key) {
    Set<Object> keys = new HashSet<>();
    rows.stream()
        .map(key)
        .filter(one -> !keys.add(one))
        .forEach(one -> problems.add("key:twice", file, one + " stands there twice."));
  }
}
