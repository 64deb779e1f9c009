package org.votecall.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.votecall.address.ZipArea;
import org.votecall.atlas.people.People;
import org.votecall.atlas.people.PeopleFiles;
import org.votecall.atlas.people.PeopleReading;
import org.votecall.atlas.zips.OwnZips;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.problem.Problems;
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

  private FolderWorld read() throws WorldRejected {
    if (!Files.isDirectory(folder)) {
      problems.add("folder:missing", folder.toString(), "There is no such folder.");
      throw new WorldRejected(problems.list());
    }
    WorldParts parts = parts();
    new WorldCheck(parts, problems).run();
    if (problems.isEmpty()) {
      new ScriptTrial(parts, clock.instant(), segments, problems).run();
    }
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return parts.world();
  }

  private WorldParts parts() {
    List<Jurisdiction> own = JurisdictionsFile.read(folder, problems);
    index("jurisdictions.yaml", own, Jurisdiction::id);
    Jurisdictions jurisdictions = Jurisdictions.builtIn().with(own);
    People people = people(jurisdictions);
    List<Legislator> legislators = people.legislators();
    index("legislators.csv", legislators, Legislator::id);
    FolderLines lines = FolderLines.read(folder.resolve("boundaries"), problems);
    List<ZipArea> zips = zips(lines);
    List<ScheduledVote> votes = CampaignTables.votes(folder, new Day(clock), problems);
    index("votes.csv", votes, ScheduledVote::key);
    return new WorldParts(
        jurisdictions,
        people,
        zips,
        lines,
        AddressesTable.read(folder, problems),
        index("bills.csv", CampaignTables.bills(folder, problems), Bill::key),
        votes,
        index("campaigns.csv", CampaignTables.campaigns(folder, problems), Campaign::keyword),
        ScriptsFolder.read(folder, problems));
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

  private <K, V> Map<K, V> index(String file, List<V> rows, Function<V, K> key) {
    Map<K, V> index = new HashMap<>();
    for (V row : rows) {
      if (index.put(key.apply(row), row) != null) {
        problems.add("key:twice", file, key.apply(row) + " stands there twice.");
      }
    }
    return index;
  }
}
